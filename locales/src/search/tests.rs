use super::*;

fn language(tag: &str) -> Language {
    Language::from_tag(tag).unwrap()
}

fn entry(key: &'static str, tag: &str, parts: &[(Weight, &str)]) -> Entry<&'static str> {
    let parts = parts.iter().map(|(weight, text)| (*weight, (*text).to_owned())).collect();
    Entry { key, language: language(tag), parts, worth: 1.0 }
}

fn titles(tag: &str, titles: &[&'static str]) -> Index<&'static str> {
    Index::build(titles.iter().map(|title| entry(title, tag, &[(Weight::Title, title)])))
}

fn keys<'a>(index: &'a Index<&'static str>, query: &str, reader: &str) -> Vec<&'a str> {
    index.find(query, language(reader), 100).into_iter().map(|hit| *hit.key).collect()
}

/// Each query finds the text, and the text beside it that says something else is not found.
#[track_caller]
fn finds(tag: &str, text: &'static str, queries: &[&str]) {
    let index = titles(tag, &["zzzz", text]);
    for query in queries {
        assert_eq!(keys(&index, query, tag), [text], "{query}");
    }
}

/// The first form of the only word.
fn folded(word: &str) -> String {
    fold::query(word).into_iter().flatten().flatten().next().unwrap_or_default()
}

#[test]
fn azerbaijani_is_found_without_its_letters() {
    finds("az", "Yaşayış yeri üzrə qeydiyyat", &["qeydiyyat", "geydiyat", "QEYDİYYAT", "yasayis", "uzre", "YAŞAYIŞ"]);
    finds("az", "Hüquqlarınız", &["huquq", "HÜQUQ", "huquqlariniz", "hüquqlarınız"]);
    finds("az", "Əməyin mühafizəsi və işçi", &["isci", "İŞÇİ", "emeyin", "muhafizesi", "işci"]);
    finds("az", "Şikayət", &["шикајәт", "sikayet", "ŞİKAYƏT"]);
    finds("az", "Qeydiyyat", &["гејдијјат"]);
}

#[test]
fn russian_is_found_in_both_alphabets() {
    let registration = ["регистрация", "РЕГИСТР", "registratsiya", "registraciya", "registratsia", "registracija"];
    finds("ru", "Регистрация по месту пребывания", &registration);
    finds("ru", "Депортация", &["deportaciya", "deportatsiya", "deportasiya", "депортацию"]);
    finds("ru", "Жалоба", &["zhaloba", "jaloba", "жалобы"]);
    finds("ru", "Защита общежития", &["zashchita", "zaschita", "zashita", "obshchezhitiya"]);
    finds("ru", "Ребёнок и приём", &["ребенок", "rebyonok", "rebenok", "прием"]);
    finds("ru", "Район, хозяин, юрист, цена", &["rayon", "khozyain", "hozyain", "yurist", "tsena", "cena"]);
    finds("en", "Registratsiya", &["регистрация"]);
}

#[test]
fn ukrainian_is_found_without_its_apostrophes() {
    finds("uk", "Права сім’ї", &["сім'ї", "сімʼї", "сімї", "simyi", "семьи"]);
    finds("uk", "Реєстрація біженців", &["реестрация", "reyestratsiya", "biженців", "bizhentsiv"]);
    finds("uk", "Ґвалт", &["гвалт", "gvalt"]);
}

#[test]
fn english_and_turkish_words_stay_findable() {
    finds("en", "Employers and employees", &["employ", "employer", "EMPLOYEES"]);
    finds("en", "Documents and rights", &["document", "right", "rights"]);
    finds("en", "Shelter, exit, queue, church, type", &["shelter", "exit", "queue", "church", "type", "shelt"]);
    finds("tr", "Sığınma başvurusu", &["siginma", "SIĞINMA", "basvuru", "İĞ sığınma"]);
    finds("en", "Straße", &["strasse", "STRASSE", "straẞe"]);
}

#[test]
fn persian_and_arabic_share_letters_and_digits() {
    finds("fa", "کارگر می‌شود", &["كارگر", "میشود", "می‌شود", "می شود", "شود", "مي‌شود"]);
    finds("fa", "خانهٔ ۱۴۰۲", &["خانه", "خانة", "1402", "١٤٠٢"]);
    finds("ar", "الحقوق والعمل ١٢", &["حقوق", "الحقوق", "العمل", "عمل", "12", "الحُقُوق", "الحقـــوق"]);
    finds("ar", "مسؤول الإقامة", &["مسوول", "اقامه", "إقامة", "الاقامة"]);
    finds("ar", "حقوق", &["الحقوق", "بالحقوق"]);
    finds("ar", "لاجئ طارئ", &["لاجی", "طاري"]);
}

#[test]
fn urdu_shares_letters_with_persian() {
    finds("ur", "پناہ کی درخواست ہے", &["پناه", "پناة", "کي درخواست", "هی"]);
    finds("ur", "میں ۲۰۲۴", &["مين", "2024"]);
}

#[test]
fn georgian_is_found_in_both_cases() {
    finds("ka", "თავშესაფარი", &["თავშესაფარი", "თავშ", "ᲗᲐᲕᲨᲔᲡᲐᲤᲐᲠᲘ", "თავშესფარი"]);
}

#[test]
fn chinese_is_found_by_pairs() {
    finds("zh", "寻求庇护", &["庇护", "寻求庇护", "求", "护"]);
    finds("zh", "庇护", &["寻求庇护"]);
    finds("zh", "护照2024年，登记", &["护照", "2024", "护照2024", "登记"]);
    let index = titles("zh", &["护求", "寻求庇护"]);
    assert_eq!(keys(&index, "庇护", "zh"), ["寻求庇护"]);
}

#[test]
fn hyphenated_words_are_found_joined_and_apart() {
    finds("en", "Non-refoulement", &["nonrefoulement", "non refoulement", "refoulement", "non-refoulement"]);
    finds("en", "Asylum seeker", &["asylum-seeker", "asylum‑seeker", "asylum-seker"]);
}

#[test]
fn each_kind_of_typing_error_is_forgiven_once() {
    finds("en", "Registration", &["regstration", "regiistratyion", "regisdration", "ergistration", "xegistration"]);
    finds("en", "Registration", &["regstrat", "egistr", "registrationn", "registratoin", "registratio"]);
    let index = titles("en", &["Registration", "Tax 2024"]);
    for query in ["rgstration", "ergstration", "tux", "2034", "zzzz"] {
        assert!(keys(&index, query, "en").is_empty(), "{query}");
    }
}

#[test]
fn the_better_fit_stands_first() {
    let index = titles("en", &["mistake", "deporting", "deport"]);
    assert_eq!(keys(&index, "deport", "en"), ["deport", "deporting"]);
    // One letter is too little to begin a word with.
    assert!(keys(&index, "d", "en").is_empty());
    let index = titles("ru", &["жалобщик", "жалобы", "жалоба"]);
    assert_eq!(keys(&index, "жалоба", "ru"), ["жалоба", "жалобы"]);
}

#[test]
fn the_stronger_part_stands_first() {
    use Weight::{Body, Heading, Summary, Synonym, Title};
    let part = |key, weight, text| entry(key, "en", &[(Body, "other"), (weight, text)]);
    let index = Index::build([
        part("body", Body, "visa visa visa visa visa visa"),
        part("summary", Summary, "visa"),
        part("heading", Heading, "visa"),
        part("synonym", Synonym, "visa"),
        part("title", Title, "visa"),
        part("late", Title, "visa"),
    ]);
    assert_eq!(keys(&index, "visa", "en"), ["title", "late", "synonym", "summary", "heading", "body"]);
    let index = Index::build([entry("removal", "en", &[(Title, "Removal"), (Synonym, "deport")])]);
    assert_eq!(keys(&index, "deport", "en"), ["removal"]);
}

#[test]
fn all_words_are_wanted_and_else_the_most() {
    let index = titles("en", &["work permit", "work contract", "lost passport", "the end", "a child", "health"]);
    assert_eq!(keys(&index, "permit work", "en"), ["work permit"]);
    assert_eq!(keys(&index, "work permit fee", "en"), ["work permit"]);
    assert_eq!(keys(&index, "work passport", "en"), ["lost passport", "work permit", "work contract"]);
}

#[test]
fn what_most_entries_have_is_not_asked_of_each() {
    let texts =
        ["how do I get a permit", "how do I get a doctor", "how do I get a lawyer", "residence papers", "school"];
    let index = titles("en", &texts);
    assert_eq!(keys(&index, "how do I get residence papers", "en"), ["residence papers"]);
    assert_eq!(keys(&index, "how do I get a doctor", "en"), ["how do I get a doctor"]);
    assert_eq!(keys(&index, "how do I get", "en"), texts[..3], "unless nothing else is asked");
}

#[test]
fn the_readers_language_stands_first_and_each_key_once() {
    let title = |key, tag, text| entry(key, tag, &[(Weight::Title, text)]);
    let index = Index::build([
        title("detention", "en", "Deport"),
        title("removal", "en", "Deport"),
        entry("removal", "az", &[(Weight::Body, "Deport edilmə")]),
        entry("removal", "tr", &[(Weight::Body, "Deport")]),
    ]);
    let found = |reader| -> Vec<_> {
        let hits = index.find("deport", language(reader), 10);
        hits.into_iter().map(|hit| (*hit.key, hit.language.tag())).collect()
    };
    assert_eq!(found("az"), [("removal", "az"), ("detention", "en")]);
    assert_eq!(found("en"), [("detention", "en"), ("removal", "en")]);
    assert_eq!(found("zh"), [("detention", "en"), ("removal", "en")]);
    assert_eq!(index.find("deport", language("az"), 1).len(), 1);
    assert!(index.find("deport", language("az"), 0).is_empty());
}

#[test]
fn a_word_of_one_language_is_no_error_of_another() {
    let title = |key, tag, text| entry(key, tag, &[(Weight::Title, text)]);
    let index = Index::build([title("organ", "az", "Wark"), title("work", "en", "Work")]);
    assert_eq!(keys(&index, "work", "az"), ["work"]);
    assert_eq!(keys(&index, "wirk", "az"), ["organ", "work"]);
}

#[test]
fn odd_queries_find_nothing_and_break_nothing() {
    let index = titles("en", &["asylum", "ь", "", "庇"]);
    for query in ["", "  ", "?!…«»-–", "-", "'", "ь", "ء", "\u{301}", "\u{64e}\u{306}", "\u{200c}", "\u{0}", "🙂"]
    {
        assert!(keys(&index, query, "en").is_empty(), "{query:?}");
    }
    assert_eq!(keys(&index, "a\u{301}sy\u{306}lum", "en"), ["asylum"]);
    assert_eq!(keys(&index, &format!("asylum {}", "x".repeat(100_000)), "en"), ["asylum"]);
    assert_eq!(keys(&index, &"庇护".repeat(10_000), "en"), Vec::<&str>::new());
    assert!(keys(&index, &format!("{}asylum", "a ".repeat(10)), "en").is_empty());
    assert!(keys(&Index::build([]), "asylum", "en").is_empty());
}

#[test]
fn folding_twice_is_folding_once() {
    let syllables =
        ["s", "c", "k", "z", "t", "h", "x", "y", "o", "e", "i", "ц", "щ", "й", "ё", "я", "ß", "İ", "ı", "Ə", "q", "'"];
    let words = "Həqiqət ШИКАЈӘТ skhema Страхование tskhinvali сім’ї آؤئۀىك ـةءٱ ᲗᲐᲕ 寻 ﷲ ﬃ Ⅻ ǅ ½ ١۲ ẞ ﻻ";
    for word in words.split(' ') {
        assert_eq!(folded(&folded(word)), folded(word), "{word}");
    }
    let pairs: Vec<_> = syllables.iter().flat_map(|one| syllables.map(|other| format!("{one}{other}"))).collect();
    for word in pairs.iter().flat_map(|one| pairs.iter().map(move |other| format!("{one}{other}"))) {
        assert_eq!(folded(&folded(&word)), folded(&word), "{word}");
    }
}

#[test]
fn equal_words_fold_equally() {
    let equal = [
        ("жалоба", "zhaloba"),
        ("депортация", "deportaciya"),
        ("регистрация", "registratsiya"),
        ("шикајәт", "şikayət"),
        ("Ижевск", "I\u{307}jevsk"),
        ("район", "rayon"),
        ("район", "раи\u{306}он"),
        ("ЩИТ", "shchit"),
    ];
    for (one, other) in equal {
        assert_eq!(folded(one), folded(other));
    }
}
