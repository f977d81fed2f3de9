//! The two gentle checks a browser can make without knowing the questions. Loose on purpose: the server decides.

/// Nothing but spaces, or nothing at all.
pub(crate) fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// Something, an @, something: anything stricter refuses addresses that work.
pub(crate) fn could_be_email(text: &str) -> bool {
    let text = text.trim();
    match text.rsplit_once('@') {
        Some((name, host)) => !name.is_empty() && !host.is_empty() && !text.contains(char::is_whitespace),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{could_be_email, is_blank};

    #[test]
    fn only_what_cannot_be_an_address_is_doubted() {
        for good in ["leyla@example.org", " a@b ", "«x»@пример.рф", "\"a@b\"@c"] {
            assert!(could_be_email(good), "{good}");
        }
        for bad in ["leyla", "@", "leyla@", "@example.org", "leyla @example.org"] {
            assert!(!could_be_email(bad), "{bad}");
        }
    }

    #[test]
    fn spaces_are_blank() {
        assert!(is_blank(" \n\t\u{a0}"));
        assert!(!is_blank("0"));
    }
}
