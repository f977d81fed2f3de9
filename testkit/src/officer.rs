//! An officer at the queue.

use crate::program::Program;
use crate::staff::Staff;
use crate::wire::Answer;

/// Somebody who works in the queue, signed in.
pub struct Officer(Staff);

impl Officer {
    /// An officer with a new account, signed in with password and one-time code.
    ///
    /// # Panics
    /// If the program refuses.
    pub async fn at_work(program: &Program, login: &str) -> Self {
        let mut staff = Staff::added(program, login, "officer").await;
        staff.signs_in().await;
        Self(staff)
    }

    /// The first page of the queue.
    pub async fn sees_queue(&mut self) -> String {
        self.0.opens("/staff/queue").await.text()
    }

    /// Opens a case.
    pub async fn opens(&mut self, reference: &str) -> Answer {
        self.0.opens(&format!("/staff/case/{reference}")).await
    }

    /// The page of mail that waits or needs a person.
    pub async fn sees_outbox(&mut self) -> String {
        self.0.opens("/staff/outbox").await.text()
    }

    /// Presses the retry button of one mail.
    ///
    /// # Panics
    /// If this is not answered by a redirect back.
    pub async fn retries(&mut self, id: &str) {
        let answer = self.0.browser.posts("/staff/outbox", &[("retry", id)]).await;
        assert_eq!(answer.status, 303, "retry: {}", crate::browser::excerpt(&answer));
    }

    /// The person behind the role.
    pub fn person(&mut self) -> &mut Staff {
        &mut self.0
    }
}
