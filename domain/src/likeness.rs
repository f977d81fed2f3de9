//! Whether two complaints may be the same one sent twice. Only a hint for the staff: both are kept and examined.

use crate::complaint::Complaint;
use crate::date::ascii_digit;

/// So many last digits of a telephone number tell it; what stands before is dialled in many ways.
const PHONE_DIGITS: usize = 9;

/// What two copies of one complaint have in common: the account and one way to know the person, both folded. It holds what was
/// typed, so it is only ever kept as a keyed hash.
#[must_use]
pub fn likeness(complaint: &Complaint) -> String {
    let answers = complaint.answers();
    let text = |field| answers.text(field).unwrap_or_default();
    let digits: String = text("phone").chars().filter_map(ascii_digit).collect();
    // ASCII digits only, so every place is a boundary.
    let phone = digits.get(digits.len().saturating_sub(PHONE_DIGITS)..).unwrap_or_default();
    let person = if !phone.is_empty() {
        format!("p{phone}")
    } else if !text("email").is_empty() {
        format!("e{}", text("email").trim().to_lowercase())
    } else {
        format!("n{}", folded(&format!("{} {}", text("given_name"), text("surname"))))
    };
    format!("{}\n{person}", folded(text("what_happened")))
}

/// Letters and digits in lower case: what is left when somebody types the same once more.
fn folded(text: &str) -> String {
    let mut letters = String::with_capacity(text.len());
    for typed in text.chars() {
        // Most of most accounts, and the slow way is slow.
        if typed.is_ascii() {
            letters.extend(typed.is_ascii_alphanumeric().then_some(typed.to_ascii_lowercase()));
            continue;
        }
        // The four letters i of Azerbaijani and Turkish are one: keyboards and telephones change them.
        let lower = typed.to_lowercase().map(|c| if c == 'ı' { 'i' } else { c });
        letters.extend(lower.filter(|c| c.is_alphanumeric()).map(|c| ascii_digit(c).unwrap_or(c)));
    }
    letters
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::answers::Answers;
    use crate::questions::{Context, validate};
    use crate::taxonomy::{Entry, Taxonomy};

    fn like(pairs: &[(&str, &str)]) -> String {
        let one = || vec![Entry { code: "other".into(), urgent: false }];
        let taxonomy = Taxonomy::new(one(), one(), one()).unwrap();
        let mut answers = Answers::from_iter([
            ("filing_for", "self"),
            ("given_name", "Leyla"),
            ("what_happened", "They took my card."),
            ("declaration", "yes"),
            ("data_consent", "yes"),
        ]);
        for (name, typed) in pairs {
            answers.set(name, typed);
        }
        let context = Context { taxonomy: &taxonomy, today: jiff::civil::date(2026, 11, 22) };
        likeness(&validate::all(&answers, context).ok().unwrap())
    }

    #[test]
    fn the_same_person_with_the_same_account_is_alike_however_it_is_typed() {
        assert_eq!(like(&[]), like(&[("what_happened", "  they took\nmy CARD!! ")]));
        assert_eq!(like(&[("phone", "+994 50 123 45 67")]), like(&[("phone", "050-123-45-67"), ("given_name", "L.")]));
        let (typed, shouted) = ("İmişlidə çıxış yoxdur ٣", "IMIŞLİDƏ ÇIXIŞ YOXDUR 3");
        assert_eq!(like(&[("what_happened", typed)]), like(&[("what_happened", shouted)]));
        assert_eq!(like(&[("email", "A@b.az")]), like(&[("email", "a@B.az"), ("surname", "x")]));
    }

    #[test]
    fn another_person_or_another_account_is_not() {
        assert_ne!(like(&[]), like(&[("given_name", "Nino")]));
        assert_ne!(like(&[]), like(&[("what_happened", "They took my cards.")]));
        assert_ne!(like(&[("phone", "1")]), like(&[("phone", "2")]));
        assert_ne!(like(&[("phone", "+994 50 123 45 67")]), like(&[("phone", "+994 55 123 45 67")]), "another number");
        assert_eq!(like(&[("phone", "at work")]), like(&[]), "a telephone without digits tells nobody apart");
    }
}
