//! Whose request it is, as far as limits need to know.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::extract::{FromRequestParts, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::HeaderMap;
use http::request::Parts;

/// The other end of the socket; put on every request by the accept loop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Peer(pub SocketAddr);

/// The client's address as limits count it: an IPv4 address, or the /64 of an IPv6 address. Never logged.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClientAddress(IpAddr);

impl ClientAddress {
    /// From an address as it stands on the wire.
    #[must_use]
    pub fn of(ip: IpAddr) -> Self {
        Self(match ip {
            IpAddr::V4(_) => ip,
            IpAddr::V6(v6) => match v6.to_ipv4_mapped() {
                Some(v4) => IpAddr::V4(v4),
                // One household or one attacker holds a whole /64.
                None => IpAddr::V6(Ipv6Addr::from(u128::from(v6) & !u128::from(u64::MAX))),
            },
        })
    }

    /// The address as bytes, for a keyed hash.
    #[must_use]
    pub fn octets(self) -> Vec<u8> {
        match self.0 {
            IpAddr::V4(v4) => v4.octets().to_vec(),
            IpAddr::V6(v6) => v6.octets().to_vec(),
        }
    }
}

/// Finds the client behind `proxies` reverse proxies. Each proxy appends the address it saw to `X-Forwarded-For`, so the
/// client is that many entries from the end; whatever stands before was written by the client and is never believed.
#[must_use]
pub fn client_of(peer: IpAddr, headers: &HeaderMap, proxies: usize) -> ClientAddress {
    if proxies == 0 {
        return ClientAddress::of(peer);
    }
    let lines = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
    let entries: Vec<&str> = lines.flat_map(|line| line.split(',')).map(str::trim).collect();
    let entry = entries.len().checked_sub(proxies).and_then(|i| entries.get(i));
    // Fewer entries than proxies: somebody reached us around them. The socket is then all there is to believe.
    ClientAddress::of(entry.and_then(|entry| address(entry)).unwrap_or(peer))
}

/// An entry may be an address, or with a port.
fn address(entry: &str) -> Option<IpAddr> {
    let bare = entry.trim_start_matches('[').trim_end_matches(']');
    bare.parse().ok().or_else(|| entry.parse::<SocketAddr>().ok().map(|socket| socket.ip()))
}

/// Puts the client's address on the request. The state is the number of trusted proxies.
pub async fn identify(State(proxies): State<usize>, mut request: Request, next: Next) -> Response {
    // Without a socket (a test that calls the router itself) everybody is the same stranger.
    let peer = request.extensions().get::<Peer>().map_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED), |peer| peer.0.ip());
    let client = client_of(peer, request.headers(), proxies);
    request.extensions_mut().insert(client);
    next.run(request).await
}

impl<S: Send + Sync> FromRequestParts<S> for ClientAddress {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get::<Self>().copied().unwrap_or(Self(IpAddr::V6(Ipv6Addr::UNSPECIFIED))))
    }
}
