//! How often sign-ins are tried: by one address, and to one account. A stranger can slow an account down, never lock it.

use jiff::Timestamp;

use crate::http::client::ClientAddress;
use crate::http::limits::{Counters, Rule, Verdict};

/// An account as the counters know it: the hash of its login.
pub type Account = [u8; 32];

/// The counters of sign-ins.
pub struct SignIns {
    addresses: Counters<ClientAddress>,
    accounts: Counters<Account>,
}

impl SignIns {
    /// Counters; off lets everything pass.
    #[must_use]
    pub fn new(on: bool) -> Self {
        Self { addresses: Counters::new(Rule::SIGN_IN_ADDRESS, on), accounts: Counters::new(Rule::SIGN_IN_ACCOUNT, on) }
    }

    /// Counts one try and says what to do with it: the stricter of the two.
    pub fn count(&self, client: ClientAddress, account: Account, now: Timestamp) -> Verdict {
        match (self.addresses.count(&client, now), self.accounts.count(&account, now)) {
            (Verdict::Refuse, _) | (_, Verdict::Refuse) => Verdict::Refuse,
            (Verdict::Slow(one), Verdict::Slow(other)) => Verdict::Slow(one.max(other)),
            (Verdict::Slow(delay), Verdict::Free) | (Verdict::Free, Verdict::Slow(delay)) => Verdict::Slow(delay),
            (Verdict::Free, Verdict::Free) => Verdict::Free,
        }
    }

    /// Forgets the tries of an account: its owner came in. Those of the address stay: whoever has one account must not be able
    /// to clear the count of their tries at others.
    pub fn forgive(&self, client: ClientAddress, account: Account) {
        self.addresses.take_back(&client);
        self.accounts.forgive(&account);
    }
}
