//! An operator of 916 with one screen.
#![expect(clippy::panic, reason = "a call that cannot be filed fails the test at once")]

use huquq_domain::answers::Answers;
use huquq_domain::questions::STEPS;

use crate::applicant::{Sent, inputs};
use crate::browser::{excerpt, input_value};
use crate::program::Program;
use crate::staff::Staff;
use crate::wire::Answer;

const PHONE: &str = "/staff/phone";

/// Somebody who answers 916, signed in.
pub struct Operator {
    staff: Staff,
    call: String,
    caller: String,
}

impl Operator {
    /// An operator with a new account, signed in with password and one-time code.
    ///
    /// # Panics
    /// If the program refuses.
    pub async fn at_work(program: &Program, login: &str) -> Self {
        let mut staff = Staff::added(program, login, "operator").await;
        staff.signs_in().await;
        Self { staff, call: String::new(), caller: String::new() }
    }

    /// Opens the screen of a new call; the caller speaks this language.
    ///
    /// # Panics
    /// If no call starts.
    pub async fn takes_a_call(&mut self, caller: &str) {
        let page = self.staff.opens(PHONE).await;
        self.caller = caller.to_owned();
        self.call = match input_value(&page.text(), "call") {
            Some(call) if !call.is_empty() => call,
            _ => panic!("no call has started: {} {}", page.status, excerpt(&page)),
        };
    }

    /// Posts the screen with one of its buttons.
    ///
    /// # Panics
    /// If the connection breaks.
    pub async fn presses(&mut self, button: &str, answers: &Answers) -> Answer {
        let mut fields: Vec<(String, String)> = STEPS.iter().flat_map(|step| inputs(step, answers)).collect();
        for (name, value) in [("call", self.call.as_str()), ("caller", &self.caller), ("act", button)] {
            fields.push((name.to_owned(), value.to_owned()));
        }
        self.staff.browser.posts(PHONE, &fields).await
    }

    /// Files what the caller told and reads the page that follows.
    ///
    /// # Panics
    /// If it is not taken.
    pub async fn files(&mut self, answers: &Answers) -> Sent {
        let answer = self.presses("file", answers).await;
        let page = if answer.status == 303 { self.staff.opens(answer.location()).await } else { answer };
        Sent::on(&page).unwrap_or_else(|| panic!("not filed: {} {}", page.status, excerpt(&page)))
    }

    /// The person behind the role.
    pub fn person(&mut self) -> &mut Staff {
        &mut self.staff
    }
}
