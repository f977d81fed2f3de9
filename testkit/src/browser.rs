//! A browser without script: cookies, forms, the headers that a browser sends by itself. It follows no redirect unasked.
#![expect(clippy::panic, reason = "a page that cannot be fetched fails the test at once")]

use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;

use crate::program::Program;
use crate::wire::{Answer, Ask, Wire};

/// One person's browser.
#[derive(Clone)]
pub struct Browser {
    connect_to: SocketAddr,
    host: String,
    cookies: BTreeMap<String, String>,
    accept_language: String,
}

impl Browser {
    /// A fresh browser that knows the program's address.
    #[must_use]
    pub fn new(program: &Program, accept_language: &str) -> Self {
        Self {
            connect_to: program.address(),
            host: program.address().to_string(),
            cookies: BTreeMap::new(),
            accept_language: accept_language.to_owned(),
        }
    }

    /// The same browser behind a proxy: it still names the program as host and origin.
    #[must_use]
    pub fn through(mut self, proxy: SocketAddr) -> Self {
        self.connect_to = proxy;
        self
    }

    /// The value of a cookie.
    #[must_use]
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    /// Forgets every cookie.
    pub fn forgets(&mut self) {
        self.cookies.clear();
    }

    /// Fetches a page.
    ///
    /// # Errors
    /// The connection broke.
    pub async fn get(&mut self, path: &str) -> io::Result<Answer> {
        self.ask(Ask::get(path)).await
    }

    /// Posts a form.
    ///
    /// # Errors
    /// The connection broke.
    pub async fn post<N: AsRef<str>, V: AsRef<str>>(&mut self, path: &str, fields: &[(N, V)]) -> io::Result<Answer> {
        // A browser sends every line end of a text area as CR LF.
        let fields: Vec<(&str, String)> = fields
            .iter()
            .map(|(name, value)| (name.as_ref(), value.as_ref().replace("\r\n", "\n").replace('\n', "\r\n")))
            .collect();
        self.ask(Ask::form(path, &fields)).await
    }

    /// Sends a request of the test's own making with this browser's cookies and usual headers; headers already given stay.
    ///
    /// # Errors
    /// The connection broke.
    pub async fn ask(&mut self, ask: Ask) -> io::Result<Answer> {
        let ask = self.dressed(ask);
        let answer = Wire::connect(self.connect_to, &self.host).await?.exchange(&ask).await?;
        self.keep_cookies(&answer);
        Ok(answer)
    }

    /// The same with a body that is given in pieces, so that a long one is never held as a whole.
    ///
    /// # Errors
    /// The connection broke.
    pub async fn ask_in_pieces(&mut self, ask: Ask, pieces: &[&[u8]]) -> io::Result<Answer> {
        let ask = self.dressed(ask);
        let answer = Wire::connect(self.connect_to, &self.host).await?.exchange_in_pieces(&ask, pieces).await?;
        self.keep_cookies(&answer);
        Ok(answer)
    }

    /// The request as this browser would send it.
    #[must_use]
    pub fn dressed(&self, mut ask: Ask) -> Ask {
        let mut usual = vec![
            ("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8".to_owned()),
            ("Accept-Language", self.accept_language.clone()),
            ("Sec-Fetch-Site", "same-origin".to_owned()),
            ("Sec-Fetch-Mode", "navigate".to_owned()),
        ];
        if ask.method == "POST" {
            usual.push(("Origin", format!("http://{}", self.host)));
        }
        if !self.cookies.is_empty() {
            let pairs: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            usual.push(("Cookie", pairs.join("; ")));
        }
        for (name, value) in usual {
            if !ask.headers.iter().any(|(given, _)| given.eq_ignore_ascii_case(name)) {
                ask = ask.with(name, &value);
            }
        }
        // A header given blank is one that this test leaves out.
        ask.headers.retain(|(_, value)| !value.is_empty());
        ask
    }

    /// The request's bytes as this browser would send them.
    #[must_use]
    pub fn bytes(&self, ask: &Ask) -> Vec<u8> {
        self.dressed(ask.clone()).bytes(&self.host)
    }

    /// Fetches a page that must come.
    ///
    /// # Panics
    /// If it does not.
    pub async fn visits(&mut self, path: &str) -> Answer {
        match self.get(path).await {
            Ok(answer) if answer.status == 200 => answer,
            Ok(answer) => panic!("GET {path}: {} {}\n{}", answer.status, answer.location(), excerpt(&answer)),
            Err(error) => panic!("GET {path}: {error}"),
        }
    }

    /// Posts a form to which some answer must come.
    ///
    /// # Panics
    /// If none does.
    pub async fn posts<N: AsRef<str>, V: AsRef<str>>(&mut self, path: &str, fields: &[(N, V)]) -> Answer {
        match self.post(path, fields).await {
            Ok(answer) => answer,
            Err(error) => panic!("POST {path}: {error}"),
        }
    }

    /// Sends a request to which some answer must come.
    ///
    /// # Panics
    /// If none does.
    pub async fn asks(&mut self, ask: Ask) -> Answer {
        let what = format!("{} {}", ask.method, ask.path);
        match self.ask(ask).await {
            Ok(answer) => answer,
            Err(error) => panic!("{what}: {error}"),
        }
    }

    fn keep_cookies(&mut self, answer: &Answer) {
        for cookie in answer.all("set-cookie") {
            let mut attributes = cookie.split(';').map(str::trim);
            let Some((name, value)) = attributes.next().and_then(|pair| pair.split_once('=')) else {
                continue;
            };
            let ended = attributes.any(|attribute| {
                let attribute = attribute.to_ascii_lowercase();
                attribute == "max-age=0" || attribute.starts_with("max-age=-") || attribute.contains(" 1970 ")
            });
            if ended || value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

/// The start of a page without its styles, for messages of failed tests.
#[must_use]
pub fn excerpt(answer: &Answer) -> String {
    let text = answer.text();
    let body = text.split_once("<main").map_or(text.as_str(), |(_, rest)| rest);
    body.chars().take(1_500).collect()
}

/// The value of the input of this name, read out of its own tag, with character references resolved.
#[must_use]
pub fn input_value(html: &str, name: &str) -> Option<String> {
    html.split('<')
        .filter(|tag| tag.starts_with("input"))
        .map(|tag| tag.split('>').next().unwrap_or_default())
        .find(|tag| tag.contains(&format!(" name=\"{name}\"")))
        .and_then(|tag| crate::wire::attribute(tag, " value"))
}

/// The text in the text area of this name, as a browser would read it.
#[must_use]
pub fn text_area(html: &str, name: &str) -> Option<String> {
    let tag = html.split("<textarea").skip(1).find(|tag| {
        tag.split('>').next().is_some_and(|attributes| attributes.contains(&format!(" name=\"{name}\"")))
    })?;
    let inside = tag.split_once('>')?.1.split_once("</textarea")?.0;
    // The parser drops one leading line feed.
    Some(crate::wire::unescape(inside.strip_prefix('\n').unwrap_or(inside)))
}
