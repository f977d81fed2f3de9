//! Wrong codes: counted by reference and by address, and slowed. A right code is never refused, so counting happens only after
//! a code was found wrong; a code has 63 bits, so slowing is enough.

use std::time::Duration;

use huquq_domain::codes::Reference;
use jiff::Timestamp;

use crate::http::client::ClientAddress;
use crate::http::limits::{Counters, Rule, Verdict};

/// The counters of wrong access codes and draft codes.
pub struct AccessTries {
    references: Counters<Reference>,
    addresses: Counters<ClientAddress>,
}

impl AccessTries {
    /// Counters; off slows nothing.
    #[must_use]
    pub fn new(on: bool) -> Self {
        Self {
            references: Counters::new(Rule::ACCESS_REFERENCE, on),
            addresses: Counters::new(Rule::ACCESS_ADDRESS, on),
        }
    }

    /// Counts a wrong code for a reference and says how long to wait with the answer.
    pub fn failed(&self, client: ClientAddress, reference: Reference, now: Timestamp) -> Option<Duration> {
        longer(delay(self.references.count(&reference, now), Rule::ACCESS_REFERENCE), self.failed_anywhere(client, now))
    }

    /// Counts a wrong code that names no complaint.
    pub fn failed_anywhere(&self, client: ClientAddress, now: Timestamp) -> Option<Duration> {
        delay(self.addresses.count(&client, now), Rule::ACCESS_ADDRESS)
    }
}

fn delay(verdict: Verdict, rule: Rule) -> Option<Duration> {
    match verdict {
        Verdict::Free => None,
        Verdict::Slow(delay) => Some(delay),
        Verdict::Refuse => Some(rule.slowest),
    }
}

fn longer(one: Option<Duration>, other: Option<Duration>) -> Option<Duration> {
    one.max(other)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::net::{IpAddr, Ipv4Addr};

    use huquq_domain::given::{NoRandomness, Random};

    use super::*;

    struct Zeros;

    impl Random for Zeros {
        fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
            bytes.fill(0);
            Ok(())
        }
    }

    #[test]
    fn five_wrong_codes_are_free_then_each_waits_longer_and_none_is_refused() {
        let tries = AccessTries::new(true);
        let client = ClientAddress::of(IpAddr::V4(Ipv4Addr::LOCALHOST));
        let reference = Reference::draw(2026, &Zeros).unwrap();
        let waits: Vec<_> = (0..40).map(|_| tries.failed(client, reference, Timestamp::UNIX_EPOCH)).collect();
        assert!(waits[..5].iter().all(Option::is_none));
        assert!(waits[5..].windows(2).all(|pair| pair[0].is_some() && pair[0] <= pair[1]));
        assert_eq!(waits.last(), Some(&Some(Rule::ACCESS_REFERENCE.slowest)));
    }
}
