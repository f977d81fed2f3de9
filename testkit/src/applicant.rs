//! A person who complains, through the public door: the form, a step a page.
#![expect(clippy::panic, reason = "a step that is refused fails the test at once")]

use huquq_domain::answers::Answers;
use huquq_domain::codes::{AccessCode, Reference};
use huquq_domain::questions::{STEPS, Step, StepId, step};

use crate::browser::{Browser, excerpt};
use crate::program::Program;
use crate::wire::Answer;

/// What a person has in hand after sending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// The public number.
    pub reference: String,
    /// The access code, while it is still shown.
    pub access_code: Option<String>,
}

impl Sent {
    /// Reads it out of a page: by the attributes made for this, else by the boxes in which codes are shown.
    #[must_use]
    pub fn on(page: &Answer) -> Option<Self> {
        if let Some(reference) = page.attribute("data-reference") {
            return Some(Self { reference, access_code: page.attribute("data-access-code") });
        }
        let boxes = code_boxes(&page.text());
        let reference = boxes.iter().find_map(|code| Reference::parse(code).ok())?.to_string();
        Some(Self { reference, access_code: boxes.into_iter().find(|code| AccessCode::parse(code).is_ok()) })
    }
}

/// The text of every `<bdi class="code…">`, its tags and needless blanks taken off.
fn code_boxes(html: &str) -> Vec<String> {
    html.split("<bdi")
        .skip(1)
        .filter_map(|rest| rest.split_once('>'))
        .filter(|(tag, _)| crate::wire::attribute(tag, " class").is_some_and(|class| class.starts_with("code")))
        .map(|(_, rest)| {
            let inside = rest.split("</bdi").next().unwrap_or_default();
            let text: String =
                inside.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect();
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        })
        .collect()
}

/// A person with a browser and a language.
#[derive(Clone)]
pub struct Applicant {
    /// Their browser.
    pub browser: Browser,
    /// The tag in the addresses of the pages they read.
    pub language: String,
}

impl Applicant {
    /// Somebody who reads `language`.
    #[must_use]
    pub fn new(program: &Program, language: &str) -> Self {
        Self { browser: Browser::new(program, language), language: language.to_owned() }
    }

    /// The address of a page of the complaint.
    #[must_use]
    pub fn path(&self, step: &str) -> String {
        format!("/{}/complaint/{step}", self.language)
    }

    /// Presses the start button.
    ///
    /// # Panics
    /// If this does not lead to the first step with a draft.
    pub async fn starts(&mut self) {
        told(self.try_starts().await);
    }

    /// Presses the start button; says what went wrong.
    ///
    /// # Errors
    /// In words, for a test's message.
    pub async fn try_starts(&mut self) -> Result<(), String> {
        let path = format!("/{}/complaint", self.language);
        let answer = self.browser.post(&path, &[("start", "yes")]).await.map_err(|error| error.to_string())?;
        expect_redirect(&answer, &path, &self.path("who"))?;
        match self.browser.cookie("draft") {
            Some(_) => Ok(()),
            None => Err("no cookie `draft` after the start".to_owned()),
        }
    }

    /// Opens a step.
    ///
    /// # Panics
    /// If it does not come.
    pub async fn opens(&mut self, step: &str) -> Answer {
        let path = self.path(step);
        self.browser.visits(&path).await
    }

    /// Posts a step, whatever comes of it.
    ///
    /// # Panics
    /// If the connection breaks.
    pub async fn tries<N: AsRef<str>, V: AsRef<str>>(&mut self, step: &str, fields: &[(N, V)]) -> Answer {
        let path = self.path(step);
        self.browser.posts(&path, fields).await
    }

    /// Posts a step, which must lead to another page.
    ///
    /// # Panics
    /// If it does not.
    pub async fn answers<N: AsRef<str>, V: AsRef<str>>(&mut self, step: &str, fields: &[(N, V)]) {
        let answer = self.tries(step, fields).await;
        told(expect_redirect(&answer, &self.path(step), &format!("/{}/complaint/", self.language)));
    }

    /// Goes through every step but the last.
    ///
    /// # Panics
    /// If one is refused.
    pub async fn fills(&mut self, answers: &Answers) {
        told(self.try_fills(answers).await);
    }

    /// Goes through every step but the last; says what went wrong.
    ///
    /// # Errors
    /// In words, for a test's message.
    pub async fn try_fills(&mut self, answers: &Answers) -> Result<(), String> {
        for step in STEPS.iter().filter(|step| step.id != StepId::Review) {
            let path = self.path(step.id.code());
            let answer =
                self.browser.post(&path, &inputs(step, answers)).await.map_err(|error| format!("{path}: {error}"))?;
            let next = step.id.next().map_or("", StepId::code);
            expect_redirect(&answer, &path, &self.path(next))?;
        }
        Ok(())
    }

    /// Ticks both boxes, sends and reads the page that follows.
    ///
    /// # Panics
    /// If the complaint is not taken.
    pub async fn sends(&mut self) -> Sent {
        told(self.try_sends().await)
    }

    /// The same; says what went wrong.
    ///
    /// # Errors
    /// In words, for a test's message.
    pub async fn try_sends(&mut self) -> Result<Sent, String> {
        self.try_presses_send().await?;
        self.try_sees_sent().await
    }

    /// Ticks both boxes and presses the button; does not look at the page that follows.
    ///
    /// # Errors
    /// In words, for a test's message.
    pub async fn try_presses_send(&mut self) -> Result<(), String> {
        let path = self.path("review");
        let answer = self.browser.post(&path, AGREEMENT).await.map_err(|error| format!("{path}: {error}"))?;
        expect_redirect(&answer, &path, &self.path("sent"))
    }

    /// Reads the page after sending.
    ///
    /// # Errors
    /// In words, for a test's message.
    pub async fn try_sees_sent(&mut self) -> Result<Sent, String> {
        let path = self.path("sent");
        let page = self.browser.get(&path).await.map_err(|error| format!("{path}: {error}"))?;
        if page.status != 200 {
            return Err(format!("{path}: {}\n{}", page.status, excerpt(&page)));
        }
        Sent::on(&page).ok_or_else(|| format!("no reference on the page after sending:\n{}", excerpt(&page)))
    }

    /// The whole way.
    ///
    /// # Panics
    /// If the complaint is not taken.
    pub async fn files(&mut self, answers: &Answers) -> Sent {
        told(self.try_files(answers).await)
    }

    /// The whole way; says what went wrong.
    ///
    /// # Errors
    /// In words, for a test's message.
    pub async fn try_files(&mut self, answers: &Answers) -> Result<Sent, String> {
        self.try_starts().await?;
        self.try_fills(answers).await?;
        self.try_sends().await
    }
}

/// The two boxes of the last step.
pub const AGREEMENT: &[(&str, &str)] = &[("declaration", "yes"), ("data_consent", "yes")];

/// The answers that a form of this step posts.
#[must_use]
pub fn inputs(step: &Step, answers: &Answers) -> Vec<(String, String)> {
    step.fields()
        .flat_map(|field| field.inputs())
        .map(|input| (input.clone(), answers.get(&input).to_owned()))
        .filter(|(_, typed)| !typed.is_empty())
        .collect()
}

/// The inputs of a step by its code.
#[must_use]
pub fn inputs_of(id: StepId, answers: &Answers) -> Vec<(String, String)> {
    inputs(step(id), answers)
}

/// What a person might type in any language: the text is theirs, names differ, nothing optional is left out that the office's
/// mail would show.
#[must_use]
pub fn story(given_name: &str, what_happened: &str) -> Answers {
    [
        ("filing_for", "self"),
        ("given_name", given_name),
        ("surname", "Qasımova"),
        ("no_patronymic", "yes"),
        ("address", "Sumqayıt, 3-cü mikrorayon"),
        ("phone", "+994 50 000 00 00"),
        ("safe_contact", "phone"),
        ("safe_hours", "18:00–20:00"),
        ("contact_language", "ქართული"),
        ("detained", "no"),
        ("removal_decision", "no"),
        ("court", "no"),
        ("what_happened", what_happened),
        ("happened_on_month", "9"),
        ("happened_on_year", "2026"),
        ("where_happened", "Bakı"),
        ("topic", "registration"),
        ("body", "migration_service"),
        ("name_to_body", "ask_first"),
        ("remedy", "Qeydiyyat"),
    ]
    .into_iter()
    .collect()
}

fn expect_redirect(answer: &Answer, path: &str, to: &str) -> Result<(), String> {
    if answer.status == 303 && answer.location().starts_with(to) {
        return Ok(());
    }
    Err(format!("{path}: {} to {:?} instead of 303 to {to}\n{}", answer.status, answer.location(), excerpt(answer)))
}

fn told<T>(result: Result<T, String>) -> T {
    result.unwrap_or_else(|trouble| panic!("{trouble}"))
}
