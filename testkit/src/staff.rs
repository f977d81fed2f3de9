//! A staff member with an account, made and used as in life: the command line gives the account, the sign-in page the session.
#![expect(clippy::panic, clippy::expect_used, reason = "a sign-in that fails fails the test at once")]

use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::browser::{Browser, excerpt};
use crate::program::Program;
use crate::wire::Answer;

/// Computes a one-time password (RFC 6238) without the program's own library. Arguments: address, seconds.
const TOTP: &str = r"
import base64, hashlib, hmac, sys, urllib.parse
query = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(sys.argv[1]).query))
secret = query['secret'].upper()
key = base64.b32decode(secret + '=' * (-len(secret) % 8))
digits = int(query.get('digits', 6))
counter = (int(sys.argv[2]) // int(query.get('period', 30))).to_bytes(8, 'big')
mac = hmac.new(key, counter, getattr(hashlib, query.get('algorithm', 'SHA1').lower())).digest()
at = mac[-1] & 15
print(str((int.from_bytes(mac[at:at + 4], 'big') & 0x7fffffff) % 10 ** digits).zfill(digits))
";

/// The password of every staff member in tests: long, and on no list.
pub const PASSWORD: &str = "qoz ağacının kölgəsi 1978 nar";

/// Somebody with an account.
pub struct Staff {
    /// Their browser.
    pub browser: Browser,
    /// Their login.
    pub login: String,
    otpauth: String,
}

impl Staff {
    /// Makes an account with `huquq staff add`.
    ///
    /// # Panics
    /// If the program refuses.
    pub async fn added(program: &Program, login: &str, role: &str) -> Self {
        let arguments = ["staff", "add", "--login", login, "--name", "Aysel Test", "--role", role, "--password-stdin"];
        let output = program.huquq(&arguments, &format!("{PASSWORD}\n")).await;
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        let otpauth = printed.split_whitespace().find(|word| word.starts_with("otpauth://"));
        match otpauth {
            Some(otpauth) if output.status.success() => {
                Self { browser: Browser::new(program, "en"), login: login.to_owned(), otpauth: otpauth.to_owned() }
            }
            _ => panic!("staff add: {}\n{printed}\n{}", output.status, String::from_utf8_lossy(&output.stderr)),
        }
    }

    /// The code that their device shows now.
    ///
    /// # Panics
    /// If Python is missing.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the device of a person has a clock of its own")]
    pub fn code(&self) -> String {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock after 1970").as_secs();
        let arguments = ["-c", TOTP, &self.otpauth, &now.to_string()];
        let output = Command::new("/usr/bin/python3").args(arguments).output().expect("Debian's python3 runs");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    /// Posts the sign-in form, whatever comes of it.
    ///
    /// # Panics
    /// If the connection breaks.
    pub async fn tries_to_sign_in(&mut self, password: &str, code: &str) -> Answer {
        let fields = [("login", self.login.clone()), ("password", password.to_owned()), ("code", code.to_owned())];
        // Whoever is signed in already is sent on from the door; the form can be posted all the same.
        self.browser.get("/staff/login").await.expect("an answer");
        self.browser.posts("/staff/login", &fields).await
    }

    /// Signs in with password and code.
    ///
    /// # Panics
    /// If refused.
    pub async fn signs_in(&mut self) {
        let code = self.code();
        let answer = self.tries_to_sign_in(PASSWORD, &code).await;
        let there = answer.status == 303 && answer.location().starts_with("/staff/");
        assert!(there, "sign-in: {} {}\n{}", answer.status, answer.location(), excerpt(&answer));
    }

    /// Opens a page of the staff area.
    ///
    /// # Panics
    /// If it does not come.
    pub async fn opens(&mut self, path: &str) -> Answer {
        self.browser.visits(path).await
    }
}
