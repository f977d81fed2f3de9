//! What holds for any answers: every way through the steps ends, what is not asked counts for nothing, and one complaint is
//! the same through every door.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};

use super::tests::{any_answers, check, taxonomy};
use super::*;
use crate::answers::Answers;
use crate::taxonomy::List;

/// More turns than anybody needs who mends what is named: blank it, answer it, answer what that asks.
const TURNS_A_STEP: usize = 4;

/// What a person does at the page of a step about one mistake: takes it back, or answers what must be answered. `last`
/// chooses the last option of a list, else the first.
fn mend(answers: &mut Answers, error: FieldError, last: bool) {
    let field = field(error.field).unwrap();
    for input in field.inputs() {
        answers.set(&input, "");
    }
    let fit = match (error.code, field.kind) {
        (ErrorCode::Required | ErrorCode::ConsentOrReason, _) => "x",
        (ErrorCode::MustAgree, _) | (ErrorCode::RequiredChoice, Kind::YesNo) => "yes",
        (ErrorCode::RequiredChoice, Kind::Choice(Options::Fixed(options))) => {
            if last {
                options[options.len() - 1]
            } else {
                options[0]
            }
        }
        _ => "",
    };
    answers.set(field.name, fit);
}

/// One answer as it comes by a form and by a program.
#[derive(Debug, Clone)]
struct Said {
    form: Vec<(String, String)>,
    json: Json,
}

fn said(field: &Field, form: &str, json: Json) -> Said {
    Said { form: vec![(field.name.to_owned(), form.to_owned())], json }
}

/// A number in the digits of one of three scripts.
fn digits(number: u32, script: usize) -> String {
    let zero = u32::from(['0', '٠', '۰'][script]);
    number.to_string().chars().filter_map(|c| char::from_u32(zero + c.to_digit(10)?)).collect()
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,20}x\\PC{0,20}",
        Just("x\n  y\n\n".to_owned()),
        Just("\0x\u{202e}\u{7}\u{fffe}\u{2028}😀</textarea>\"\\".to_owned()),
    ]
}

/// Year, perhaps month, perhaps day, and the script in which they are typed.
fn any_date(field: &'static Field) -> impl Strategy<Value = Said> {
    let smaller = proptest::option::of((1u32..=12, proptest::option::of(1u32..=28)));
    (1990u32..=2025, smaller, 0usize..3).prop_map(move |(year, smaller, script)| {
        let (month, day) = smaller.map_or((None, None), |(month, day)| (Some(month), day));
        let parts = [("year", Some(year)), ("month", month), ("day", day)];
        let parts: Vec<(&str, u32)> = parts.into_iter().filter_map(|(part, number)| Some((part, number?))).collect();
        let iso: Vec<String> = parts.iter().map(|(_, number)| format!("{number:02}")).collect();
        let typed = |(part, number): &(&str, u32)| (format!("{}_{part}", field.name), digits(*number, script));
        Said { form: parts.iter().map(typed).collect(), json: json!(iso.join("-")) }
    })
}

/// Any fitting answer to a question.
fn any_said(field: &'static Field) -> BoxedStrategy<Said> {
    let code = move |code: &'static str| said(field, code, json!(code));
    match field.kind {
        Kind::Choice(Options::Fixed(options)) => prop::sample::select(options.to_vec()).prop_map(code).boxed(),
        Kind::Choice(Options::List(list)) => {
            let codes = match list {
                List::Topic => vec!["registration", "other", "detention_treatment"],
                List::Body => vec!["migration_service", "other"],
                List::Group => vec!["refugee", "unsaid"],
            };
            prop::sample::select(codes).prop_map(code).boxed()
        }
        Kind::YesNo => any::<(bool, bool)>()
            .prop_map(move |(yes, in_words)| {
                let words = if yes { "yes" } else { "no" };
                said(field, words, if in_words { json!(words) } else { json!(yes) })
            })
            .boxed(),
        // A browser sends no box that is not ticked.
        Kind::Tick => any::<bool>()
            .prop_map(move |in_words| said(field, "yes", if in_words { json!("yes") } else { json!(true) }))
            .boxed(),
        Kind::Line(_) | Kind::Text(_) | Kind::Phone => {
            // A browser sends every line end as CR LF.
            any_text().prop_map(move |text| said(field, &text.replace('\n', "\r\n"), json!(text))).boxed()
        }
        Kind::Email => prop::sample::select(vec!["a@b.az", " leyla@post.az ", "ləyla@poçt.az"]).prop_map(code).boxed(),
        Kind::Date => any_date(field).boxed(),
        Kind::Count(min, max) => (min..=max, 0usize..3)
            .prop_map(move |(number, script)| said(field, &digits(number, script), json!(number)))
            .boxed(),
        Kind::Files => Just(Said { form: Vec::new(), json: Json::Null }).boxed(),
    }
}

/// Questions without whose answer nothing can be filed, whatever else is answered.
const MUST: &[&str] = &[
    "filing_for",
    "given_name",
    "what_happened",
    "consent_evidence",
    "recovery_question",
    "recovery_answer",
    "declaration",
    "data_consent",
];

/// Fitting answers to any of the questions.
fn any_complaint() -> impl Strategy<Value = Vec<Option<(&'static str, Said)>>> {
    fields()
        .map(|field| {
            let must = MUST.contains(&field.name);
            (any::<bool>(), any_said(field)).prop_map(move |(is_said, said)| {
                let is_said = (must || is_said) && !said.json.is_null();
                is_said.then_some((field.name, said))
            })
        })
        .collect::<Vec<_>>()
}

proptest! {
    #[test]
    fn whoever_mends_what_is_named_comes_to_the_end_and_is_never_sent_back(pairs in any_answers(), last in any::<bool>()) {
        let mut answers: Answers = pairs.into_iter().collect();
        let mut at = 0;
        for turn in 0.. {
            let Err(errors) = check(&answers) else { break };
            prop_assert!(turn < TURNS_A_STEP * STEPS.len(), "there is no end: {:?}", errors);
            let step = validate::first_step_with(&errors).unwrap();
            prop_assert!(step.id.number() >= at, "sent back to {:?}", step.id);
            at = step.id.number();
            for error in &errors {
                // The review names every mistake; the link leads to a question that the page of its step shows.
                let question = field(error.field).unwrap();
                prop_assert!(question.asked.holds(&answers), "{} is named and not asked", error.field);
            }
            let here = |error: &FieldError| step.fields().any(|field| field.name == error.field);
            for error in errors.into_iter().filter(here) {
                mend(&mut answers, error, last);
            }
        }
    }

    #[test]
    fn the_steps_find_what_the_review_finds(pairs in any_answers()) {
        let answers: Answers = pairs.into_iter().collect();
        let taxonomy = taxonomy();
        let context = Context { taxonomy: &taxonomy, today: jiff::civil::date(2026, 11, 22) };
        let by_step: Vec<FieldError> =
            STEPS.iter().flat_map(|step| validate::step(step, &answers, context)).collect();
        let by_review = check(&answers).err().unwrap_or_default();
        // Only a program says no where people tick or leave blank; that is found when the complaint is made.
        let disagrees = by_step.is_empty() && by_review.iter().all(|error| error.code == ErrorCode::MustAgree);
        prop_assert!(by_review == by_step || disagrees, "{:?} {:?}", by_review, by_step);
    }

    #[test]
    fn what_is_not_asked_is_never_required_and_counts_for_nothing(pairs in any_answers(), rubbish in "\\PC{0,20}|yes|self") {
        let answers: Answers = pairs.into_iter().collect();
        for typed in ["", rubbish.as_str()] {
            let mut other = answers.clone();
            for hidden in fields().filter(|field| !field.asked.holds(&answers)) {
                hidden.inputs().for_each(|input| other.set(&input, typed));
            }
            match (check(&answers), check(&other)) {
                (Ok(one), Ok(two)) => prop_assert!(one == two, "another complaint"),
                (Err(one), Err(two)) => prop_assert_eq!(one, two),
                (one, two) => prop_assert!(false, "{:?} became {:?}", one.err(), two.err()),
            }
        }
    }

    #[test]
    fn steps_may_be_answered_in_any_order_and_once_more(
        pairs in any_answers(),
        order in Just((0..STEPS.len()).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let posted: Answers = pairs.into_iter().collect();
        let mut at_once = Answers::default();
        at_once.take(fields(), &posted);
        let mut draft = Answers::default();
        for at in order.iter().chain(&order) {
            draft.take(STEPS[*at].fields(), &posted);
        }
        prop_assert!(draft == at_once);
    }

    #[test]
    fn one_complaint_is_the_same_by_form_by_telephone_and_by_program(complaint in any_complaint()) {
        let complaint: Vec<(&str, Said)> = complaint.into_iter().flatten().collect();
        let form: Answers = complaint.iter().flat_map(|(_, said)| said.form.clone()).collect();
        // The form: a page at a time.
        let mut web = Answers::default();
        for step in STEPS {
            web.take(step.fields(), &form);
        }
        // 916: everything at once, with inputs of the screen's own.
        let mut screen = form.clone();
        for (input, value) in [("call", "Y2FsbA"), ("caller", "ru"), ("act", "file")] {
            screen.set(input, value);
        }
        let mut phone = Answers::default();
        phone.take(fields(), &screen);
        // A program: one object.
        let body: Map<String, Json> =
            complaint.iter().map(|(name, said)| ((*name).to_owned(), said.json.clone())).collect();
        let program = crate::json::read(&serde_json::to_vec(&body).unwrap()).ok().unwrap();
        prop_assert!(program.faults.is_empty(), "{:?}", program.faults);

        match (check(&web), check(&phone), check(&program.answers)) {
            (Ok(web), Ok(phone), Ok(program)) => {
                prop_assert!(web == phone, "916 is another door");
                prop_assert!(web == program, "a program is another door");
                prop_assert_eq!(web.to_json(), program.to_json());
            }
            (web, phone, program) => prop_assert!(false, "{:?} {:?} {:?}", web.err(), phone.err(), program.err()),
        }
    }
}
