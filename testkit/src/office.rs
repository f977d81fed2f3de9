//! One office for a test: the program, a mailbox that receives its mail, and people.

use std::path::PathBuf;

use crate::applicant::Applicant;
use crate::officer::Officer;
use crate::operator::Operator;
use crate::program::{Options, Program};
use crate::smtp::Mailbox;

/// The program with a working mail server.
pub struct Office {
    /// The program.
    pub program: Program,
    /// Where its mail goes.
    pub mailbox: Mailbox,
}

impl Office {
    /// Opens it on the embedded database.
    pub async fn open(binary: impl Into<PathBuf>) -> Self {
        Self::open_with(Options::new(binary)).await
    }

    /// Opens it with settings of the test's own.
    pub async fn open_with(options: Options) -> Self {
        let mailbox = Mailbox::open().await;
        let program = Program::start(options.mail_to(mailbox.address())).await;
        Self { program, mailbox }
    }

    /// Somebody who reads `language`.
    #[must_use]
    pub fn applicant(&self, language: &str) -> Applicant {
        Applicant::new(&self.program, language)
    }

    /// An officer, signed in.
    pub async fn officer(&self, login: &str) -> Officer {
        Officer::at_work(&self.program, login).await
    }

    /// An operator of 916, signed in.
    pub async fn operator(&self, login: &str) -> Operator {
        Operator::at_work(&self.program, login).await
    }
}
