//! How a single value is read. Every error is the rest of a sentence and never repeats a value that may hold a password.

use std::net::{IpAddr, SocketAddr};
use std::path::{Component, Path, PathBuf};

use http::Uri;
use lettre::message::Mailbox;
use secrecy::{ExposeSecret, SecretString};

/// More reverse proxies than this in a row is a slip of the pen.
const MOST_PROXIES: usize = 10;

/// `IP:PORT`.
///
/// # Errors
/// If it is none.
pub fn address(typed: &str) -> Result<SocketAddr, String> {
    typed.parse().map_err(|_| format!("{typed:?} is no IP address with a port, such as 127.0.0.1:3000"))
}

/// `yes` or `no`.
///
/// # Errors
/// If it is neither.
pub fn yes_no(typed: &str) -> Result<bool, String> {
    match typed {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(format!("{typed:?} is neither yes nor no")),
    }
}

/// `on` or `off`.
///
/// # Errors
/// If it is neither.
pub fn on_off(typed: &str) -> Result<bool, String> {
    match typed {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => Err(format!("{typed:?} is neither on nor off")),
    }
}

/// A small number of proxies.
///
/// # Errors
/// If it is no number or too large.
pub fn proxies(typed: &str) -> Result<usize, String> {
    typed
        .parse()
        .ok()
        .filter(|n| *n <= MOST_PROXIES)
        .ok_or_else(|| format!("{typed:?} is no number from 0 to {MOST_PROXIES}"))
}

/// Any path.
///
/// # Errors
/// Never; the signature is that of its neighbours.
pub fn path(typed: &str) -> Result<PathBuf, String> {
    Ok(PathBuf::from(typed))
}

/// A folder that is there.
///
/// # Errors
/// If it is not.
pub fn folder(typed: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(typed);
    if path.is_dir() { Ok(path) } else { Err(format!("there is no folder {typed:?}")) }
}

/// A mail address without a name.
///
/// # Errors
/// If it is none.
pub fn email(typed: &str) -> Result<Mailbox, String> {
    typed.parse().map(|address| Mailbox::new(None, address)).map_err(|_| format!("{typed:?} is no mail address"))
}

/// Whether mail to this domain can never arrive (RFC 2606).
#[must_use]
pub fn is_invalid_domain(domain: &str) -> bool {
    let domain = domain.trim_end_matches('.').to_ascii_lowercase();
    domain == "invalid" || domain.ends_with(".invalid")
}

/// `sqlite:PATH` or `postgres://…`.
///
/// # Errors
/// If it is neither, or a database that forgets.
pub fn database(typed: &str) -> Result<String, String> {
    if let Some(file) = typed.strip_prefix("sqlite:") {
        if file.is_empty() || file.contains(":memory:") || file.contains("mode=memory") {
            return Err("it names no file, and a database in memory would lose every complaint".to_owned());
        }
        return Ok(typed.to_owned());
    }
    if typed.starts_with("postgres://") || typed.starts_with("postgresql://") {
        return Ok(typed.to_owned());
    }
    Err("it begins neither with sqlite: nor with postgres://".to_owned())
}

/// `file:PATH`.
///
/// # Errors
/// If it is anything else; `s3://` is named as not built yet.
pub fn attachments(typed: &str) -> Result<PathBuf, String> {
    if typed.starts_with("s3://") {
        return Err("s3:// is not built yet; use file:".to_owned());
    }
    match typed.strip_prefix("file:") {
        // file:///path is the long form of file:/path.
        Some(path) if !path.is_empty() => Ok(PathBuf::from(path.strip_prefix("//").unwrap_or(path))),
        _ => Err("it does not begin with file:".to_owned()),
    }
}

/// The address people see: an origin, nothing behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicUrl {
    origin: String,
    host: String,
    https: bool,
}

impl PublicUrl {
    /// The default.
    #[must_use]
    pub fn default_loopback() -> Self {
        Self { origin: "http://127.0.0.1:3000".to_owned(), host: "127.0.0.1".to_owned(), https: false }
    }

    /// Reads `https://host[:port]`, or `http://` on a loopback host.
    ///
    /// # Errors
    /// If it is neither, or has a path, a query or a user.
    pub fn parse(typed: &str) -> Result<Self, String> {
        let no_origin = || format!("{typed:?} is no address such as https://complaints.example.org");
        let uri: Uri = typed.parse().map_err(|_| no_origin())?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else { return Err(no_origin()) };
        if !uri.path().trim_matches('/').is_empty()
            || uri.query().is_some()
            || authority.as_str().contains('@')
            || typed.contains('#')
        {
            return Err("it must be scheme, host and port only".to_owned());
        }
        let https = match scheme {
            "https" => true,
            "http" => false,
            _ => return Err(no_origin()),
        };
        let host = authority.host().to_ascii_lowercase();
        if host.is_empty() {
            return Err(no_origin());
        }
        if !https && !is_loopback_host(&host) {
            return Err("http is accepted only for a loopback host; elsewhere it must be https".to_owned());
        }
        // Browsers leave the default port out of Origin, so we do as well.
        let port = authority.port_u16().filter(|port| *port != if https { 443 } else { 80 });
        let origin = port.map_or_else(|| format!("{scheme}://{host}"), |port| format!("{scheme}://{host}:{port}"));
        Ok(Self { origin, host, https })
    }

    /// `scheme://host[:port]`, as a browser writes it in `Origin`.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The host without the port.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether it is https.
    #[must_use]
    pub const fn https(&self) -> bool {
        self.https
    }
}

/// The mail relay. No `Debug`: its address holds a password.
#[derive(Clone)]
pub struct Smtp {
    url: SecretString,
    host: String,
    verified: bool,
}

impl Smtp {
    /// Reads `smtps://…` or `smtp://…[?tls=required|opportunistic]`.
    ///
    /// # Errors
    /// If it is neither.
    pub fn parse(typed: &str) -> Result<Self, String> {
        let no_relay = || "it is no address such as smtps://user:pass@host or smtp://host:25?tls=required".to_owned();
        let uri: Uri = typed.parse().map_err(|_| no_relay())?;
        let (Some(scheme), Some(host)) = (uri.scheme_str(), uri.host()) else { return Err(no_relay()) };
        if host.is_empty() || !uri.path().trim_matches('/').is_empty() {
            return Err(no_relay());
        }
        let verified = match (scheme, uri.query()) {
            ("smtps", None) | ("smtp", Some("tls=required")) => true,
            ("smtp", None | Some("tls=opportunistic")) => false,
            ("smtp" | "smtps", Some(_)) => {
                return Err("after ? only tls=required or tls=opportunistic is known, and only for smtp://".to_owned());
            }
            _ => return Err(no_relay()),
        };
        Ok(Self { url: typed.to_owned().into(), host: host.to_owned(), verified })
    }

    /// As given, with user and password. Only for connecting.
    #[must_use]
    pub fn url(&self) -> &str {
        self.url.expose_secret()
    }

    /// The relay's host.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether nothing is sent before the relay has proved who it is.
    #[must_use]
    pub const fn verified_tls(&self) -> bool {
        self.verified
    }

    /// Whether the relay runs on this machine.
    #[must_use]
    pub fn loopback(&self) -> bool {
        is_loopback_host(&self.host)
    }
}

/// Where the virus scanner listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Clamd {
    /// A host and a port.
    Tcp(String),
    /// A socket on this machine.
    Unix(PathBuf),
}

impl Clamd {
    /// Reads `tcp://host:port` or `unix:/path`.
    ///
    /// # Errors
    /// If it is neither.
    pub fn parse(typed: &str) -> Result<Self, String> {
        let neither = || format!("{typed:?} is neither tcp://host:port nor unix:/path");
        if let Some(path) = typed.strip_prefix("unix:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            return if path.starts_with('/') { Ok(Self::Unix(PathBuf::from(path))) } else { Err(neither()) };
        }
        let address = typed.strip_prefix("tcp://").ok_or_else(neither)?.trim_end_matches('/');
        let authority: http::uri::Authority = address.parse().map_err(|_| neither())?;
        let plain = !address.contains('@') && authority.port_u16().is_some_and(|port| port > 0);
        if plain { Ok(Self::Tcp(address.to_owned())) } else { Err(neither()) }
    }
}

/// `localhost` and the loopback addresses.
#[must_use]
pub fn is_loopback_host(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare.eq_ignore_ascii_case("localhost") || bare.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// Whether `path` lies in `folder`, links and `..` followed, whether or not either exists yet.
#[must_use]
pub fn lies_in(path: &Path, folder: &Path) -> bool {
    real(path).starts_with(real(folder))
}

/// The real place of a path: what exists of it with links followed, the rest appended.
fn real(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut real = PathBuf::new();
    for part in absolute.components() {
        match part {
            Component::ParentDir => {
                real.pop();
            }
            Component::CurDir => {}
            other => real.push(other),
        }
        if let Ok(found) = real.canonicalize() {
            real = found;
        }
    }
    real
}
