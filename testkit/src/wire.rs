//! HTTP/1.1 by hand, so that a test decides about every byte: a second reading of the protocol beside the server's own.
//!
//! It knows what the tests need: fixed and chunked bodies, kept connections, no redirects, no compression.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// Longest wait for one answer; far above any deadline of the program itself except the slow-body one.
const PATIENCE: Duration = Duration::from_secs(60);

/// One request.
#[derive(Clone)]
pub struct Ask {
    /// The method, upper case.
    pub method: String,
    /// The path with its query, already encoded.
    pub path: String,
    /// Headers besides `Host` and `Content-Length`.
    pub headers: Vec<(String, String)>,
    /// The body; sent with its length unless empty.
    pub body: Vec<u8>,
}

impl Ask {
    /// A request without body.
    #[must_use]
    pub fn new(method: &str, path: &str) -> Self {
        Self { method: method.to_owned(), path: path.to_owned(), headers: Vec::new(), body: Vec::new() }
    }

    /// A `GET`.
    #[must_use]
    pub fn get(path: &str) -> Self {
        Self::new("GET", path)
    }

    /// A posted form, as a browser encodes it.
    #[must_use]
    pub fn form<N: AsRef<str>, V: AsRef<str>>(path: &str, fields: &[(N, V)]) -> Self {
        let mut body = form_urlencoded::Serializer::new(String::new());
        for (name, value) in fields {
            body.append_pair(name.as_ref(), value.as_ref());
        }
        Self::form_bytes(path, body.finish().into_bytes())
    }

    /// A posted form whose encoding the test wrote itself.
    #[must_use]
    pub fn form_bytes(path: &str, body: impl Into<Vec<u8>>) -> Self {
        let mut ask = Self::new("POST", path).with("Content-Type", "application/x-www-form-urlencoded");
        ask.body = body.into();
        ask
    }

    /// With one more header.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Without any header of this name.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(given, _)| !given.eq_ignore_ascii_case(name));
        self
    }

    /// With a body of the test's own making.
    #[must_use]
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// The whole request as it goes over the wire.
    #[must_use]
    pub fn bytes(&self, host: &str) -> Vec<u8> {
        let mut bytes = self.head(host, self.body.len());
        bytes.extend_from_slice(&self.body);
        bytes
    }

    /// What goes before a body of so many bytes.
    #[must_use]
    pub fn head(&self, host: &str, length: usize) -> Vec<u8> {
        let mut head = format!("{} {} HTTP/1.1\r\nHost: {host}\r\n", self.method, self.path);
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if length > 0 || self.method == "POST" {
            head.push_str(&format!("Content-Length: {length}\r\n"));
        }
        head.push_str("\r\n");
        head.into_bytes()
    }
}

/// One answer.
#[derive(Clone)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Headers in their order.
    pub headers: Vec<(String, String)>,
    /// The body with its transfer coding taken off.
    pub body: Vec<u8>,
}

impl Answer {
    /// The first header of this name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(given, _)| given.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Every header of this name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.headers.iter().filter(move |(given, _)| given.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// Where it redirects to; blank if nowhere.
    #[must_use]
    pub fn location(&self) -> &str {
        self.header("location").unwrap_or_default()
    }

    /// The value of an attribute where it first stands in the page, with HTML's character references resolved.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<String> {
        attribute(&self.text(), name)
    }
}

/// The value of the attribute `name` where it first stands in `html`, quoted or not.
#[must_use]
pub fn attribute(html: &str, name: &str) -> Option<String> {
    let start = html.find(&format!("{name}="))? + name.len() + 1;
    let rest = &html[start..];
    let value = match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => rest.split([' ', '>', '\n']).next(),
    };
    value.map(unescape)
}

/// Resolves the character references that an escaping template writes.
#[must_use]
pub fn unescape(html: &str) -> String {
    html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&#39;", "'")
        .replace("&#x2F;", "/")
        .replace("&amp;", "&")
}

/// An open connection.
pub struct Wire {
    stream: BufReader<TcpStream>,
    host: String,
}

impl Wire {
    /// Connects to `address`; requests name `host`.
    ///
    /// # Errors
    /// What the system says.
    pub async fn connect(address: SocketAddr, host: &str) -> io::Result<Self> {
        let stream = timeout(PATIENCE, TcpStream::connect(address)).await.map_err(|_| late("connecting"))??;
        stream.set_nodelay(true)?;
        Ok(Self { stream: BufReader::new(stream), host: host.to_owned() })
    }

    /// Sends a request and reads its answer; the connection stays open.
    ///
    /// # Errors
    /// The connection broke, or what came back is no HTTP.
    pub async fn exchange(&mut self, ask: &Ask) -> io::Result<Answer> {
        let bytes = ask.bytes(&self.host);
        let sent = self.send(&bytes).await;
        self.answer_to(ask, sent).await
    }

    /// Sends a request whose body is given in pieces, so that a long one is never held as a whole, and reads its answer.
    /// A body of the request's own is left out.
    ///
    /// # Errors
    /// The connection broke, or what came back is no HTTP.
    pub async fn exchange_in_pieces(&mut self, ask: &Ask, pieces: &[&[u8]]) -> io::Result<Answer> {
        let length = pieces.iter().map(|piece| piece.len()).sum();
        let head = ask.head(&self.host, length);
        let mut sent = self.send(&head).await;
        for piece in pieces {
            if sent.is_ok() {
                sent = self.send(piece).await;
            }
        }
        self.answer_to(ask, sent).await
    }

    /// A server may answer before it has read all (413) and close: then the answer counts, not the broken pipe.
    async fn answer_to(&mut self, ask: &Ask, sent: io::Result<()>) -> io::Result<Answer> {
        match self.receive(ask.method == "HEAD").await {
            Ok(answer) => Ok(answer),
            Err(error) => Err(sent.err().unwrap_or(error)),
        }
    }

    /// Sends bytes as they are.
    ///
    /// # Errors
    /// The connection broke.
    pub async fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        timeout(PATIENCE, self.stream.write_all(bytes)).await.map_err(|_| late("sending"))?
    }

    /// Reads one answer.
    ///
    /// # Errors
    /// The connection broke, or what came back is no HTTP.
    pub async fn receive(&mut self, head_only: bool) -> io::Result<Answer> {
        timeout(PATIENCE, self.read_answer(head_only)).await.map_err(|_| late("an answer"))?
    }

    async fn read_answer(&mut self, head_only: bool) -> io::Result<Answer> {
        let status_line = self.line().await?;
        let status = status_line
            .strip_prefix("HTTP/1.1 ")
            .and_then(|rest| rest.get(..3))
            .and_then(|code| code.parse().ok())
            .ok_or_else(|| io::Error::other(format!("no status line: {status_line:?}")))?;
        let mut headers = Vec::new();
        loop {
            let line = self.line().await?;
            if line.is_empty() {
                break;
            }
            let (name, value) = line.split_once(':').ok_or_else(|| io::Error::other("a header without colon"))?;
            headers.push((name.to_owned(), value.trim().to_owned()));
        }
        if status == 100 {
            return Box::pin(self.read_answer(head_only)).await;
        }
        let mut answer = Answer { status, headers, body: Vec::new() };
        if head_only || status == 204 || status == 304 {
            return Ok(answer);
        }
        let length = answer.header("content-length").and_then(|length| length.parse::<usize>().ok());
        if answer.header("transfer-encoding").is_some_and(|coding| coding.eq_ignore_ascii_case("chunked")) {
            answer.body = self.chunks().await?;
        } else if let Some(length) = length {
            answer.body = vec![0; length];
            self.stream.read_exact(&mut answer.body).await?;
        } else {
            self.stream.read_to_end(&mut answer.body).await?;
        }
        Ok(answer)
    }

    async fn chunks(&mut self) -> io::Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let line = self.line().await?;
            let size = usize::from_str_radix(line.split(';').next().unwrap_or_default().trim(), 16)
                .map_err(|_| io::Error::other("a chunk without size"))?;
            let start = body.len();
            body.resize(start + size, 0);
            self.stream.read_exact(&mut body[start..]).await?;
            if !self.line().await?.is_empty() {
                return Err(io::Error::other("a chunk longer than its size"));
            }
            if size == 0 {
                return Ok(body);
            }
        }
    }

    async fn line(&mut self) -> io::Result<String> {
        let mut line = Vec::new();
        self.stream.read_until(b'\n', &mut line).await?;
        if line.pop() != Some(b'\n') {
            return Err(io::Error::from(io::ErrorKind::UnexpectedEof));
        }
        if line.last() == Some(&b'\r') {
            line.pop();
        }
        Ok(String::from_utf8_lossy(&line).into_owned())
    }
}

fn late(doing: &str) -> io::Error {
    io::Error::new(io::ErrorKind::TimedOut, format!("{doing} took longer than {PATIENCE:?}"))
}

/// One request on a connection of its own.
///
/// # Errors
/// The connection broke, or what came back is no HTTP.
pub async fn ask(address: SocketAddr, ask: &Ask) -> io::Result<Answer> {
    Wire::connect(address, &address.to_string()).await?.exchange(ask).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_read_and_unescaped() {
        assert_eq!(attribute("<p data-reference=\"26-7K3M\">", "data-reference").as_deref(), Some("26-7K3M"));
        assert_eq!(attribute("<a title=\"a &amp;lt; b\">", "title").as_deref(), Some("a &lt; b"));
        assert_eq!(attribute("<html lang=az dir=ltr>", " lang").as_deref(), Some("az"));
        assert_eq!(attribute("<p>", "data-reference"), None);
    }

    #[test]
    fn a_form_is_encoded_as_a_browser_does() {
        let ask = Ask::form("/x", &[("a", "ə b"), ("c", "1\n2")]);
        assert_eq!(ask.body, b"a=%C9%99+b&c=1%0A2");
        let text = String::from_utf8(ask.bytes("h")).unwrap_or_default();
        assert!(text.starts_with("POST /x HTTP/1.1\r\nHost: h\r\n"));
        assert!(text.contains("Content-Length: 18\r\n"));
    }

    #[test]
    fn the_head_tells_the_length_of_a_body_that_comes_later() {
        let head = |ask: Ask, length| String::from_utf8(ask.head("h", length)).unwrap_or_default();
        assert!(head(Ask::new("POST", "/x"), 20_000_000).ends_with("\r\nContent-Length: 20000000\r\n\r\n"));
        assert!(head(Ask::new("POST", "/x"), 0).ends_with("\r\nContent-Length: 0\r\n\r\n"));
        assert_eq!(head(Ask::get("/x"), 0), "GET /x HTTP/1.1\r\nHost: h\r\n\r\n");
    }
}
