//! The form and the 916 screen against the question model: every question is asked, every error is said twice in the same
//! words and leads to its control, and nothing typed reaches a title.

use huquq_app::{Sample, sample, samples};
use huquq_domain::questions::{Kind, STEPS, fields};

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn pages(name: &str) -> Result<Vec<Sample>, Box<dyn std::error::Error>> {
    let found: Vec<_> = samples(sample::site()?).into_iter().filter(|sample| sample.page == name).collect();
    assert!(!found.is_empty(), "{name} has no sample");
    Ok(found)
}

fn inputs(kind: Kind, name: &str) -> Vec<String> {
    match kind {
        Kind::Date => ["day", "month", "year"].map(|part| format!(" name=\"{name}_{part}\"")).to_vec(),
        // Files have a page of their own; the step has the way to it.
        Kind::Files => vec![" name=\"go\" value=\"files\"".to_owned()],
        _ => vec![format!(" name=\"{name}\"")],
    }
}

#[test]
fn every_step_asks_its_questions() -> Outcome {
    let pages = pages("complaint-step")?;
    for step in STEPS.iter().filter(|step| step.id.next().is_some()) {
        let of_step = pages.iter().filter(|page| page.name.split('-').next() == Some(step.id.code()));
        for page in of_step {
            for input in step.fields().flat_map(|field| inputs(field.kind, field.name)) {
                assert!(page.html.html.contains(&input), "{} in {} lacks{input}", page.name, page.language);
            }
        }
    }
    Ok(())
}

#[test]
fn the_call_centre_asks_every_question_once() -> Outcome {
    for page in pages("staff-phone")? {
        for field in fields() {
            let ids = match field.kind {
                Kind::Choice(_) | Kind::YesNo => vec![format!(" id=\"{}\"", field.name)],
                Kind::Date => vec![format!(" id=\"{}_day\"", field.name)],
                // A call has no files.
                Kind::Files => Vec::new(),
                _ => vec![format!(" id=\"{}\"", field.name)],
            };
            for id in ids {
                assert_eq!(page.html.html.matches(&id).count(), 1, "{}: {id}", page.name);
            }
        }
    }
    Ok(())
}

#[test]
fn an_error_is_said_twice_in_the_same_words() -> Outcome {
    let with_errors = ["check", "complaint-urgent", "complaint-step", "complaint-review", "staff-phone", "staff-setup"];
    for name in with_errors {
        let wrong: Vec<_> =
            pages(name)?.into_iter().filter(|page| page.html.html.contains("class=\"errors\"")).collect();
        assert!(!wrong.is_empty(), "{name} has no sample with errors");
        for page in wrong {
            let html = page.html.html.replace("<!>", "");
            let summary =
                html.split("class=\"errors\"").nth(1).and_then(|rest| rest.split("</ul>").next()).unwrap_or_default();
            let texts: Vec<&str> = summary
                .split("</a>")
                .filter_map(|link| link.rsplit('>').next())
                .filter(|text| !text.is_empty())
                .collect();
            assert!(!texts.is_empty(), "{name}/{}", page.name);
            for text in texts {
                assert!(html.matches(text).count() >= 2, "{name}/{} in {}: {text}", page.name, page.language);
            }
            assert!(html.contains("aria-invalid=\"true\""), "{name}/{}", page.name);
        }
    }
    Ok(())
}

#[test]
fn titles_hold_nothing_that_was_typed() -> Outcome {
    for page in samples(sample::site()?) {
        let title =
            page.html.html.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).unwrap_or_default();
        for typed in ["Farid", "فرید", "alert", "əəə", "\u{202e}"] {
            assert!(!title.contains(typed), "{}/{}: {title}", page.page, page.name);
        }
    }
    Ok(())
}

#[test]
fn forms_are_plain_posts() -> Outcome {
    for page in samples(sample::site()?) {
        for form in page.html.html.split("<form").skip(1) {
            let tag = form.split('>').next().unwrap_or_default();
            // What only asks for other pages is in the address, so that it can be kept and passed on; it holds nothing of a person.
            let asks = tag.contains("class=\"search\"") || tag.contains("class=\"filter\"");
            let method = if asks { "method=\"get\"" } else { "method=\"post\"" };
            assert!(tag.contains(method), "{}/{}: {tag}", page.page, page.name);
        }
    }
    Ok(())
}
