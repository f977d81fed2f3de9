//! The entries of the navigation.

use super::Address;

/// An entry of the navigation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NavItem {
    /// The guides.
    Guides,
    /// The complaint.
    Complaint,
    /// The applicant's own case.
    Case,
    /// Who helps with what.
    Contacts,
}

impl NavItem {
    /// Every entry, in order.
    pub const ALL: &'static [Self] = &[Self::Guides, Self::Complaint, Self::Case, Self::Contacts];
    /// Those in the bar of a telephone, beside the number to call.
    pub const BAR: &'static [Self] = &[Self::Guides, Self::Complaint, Self::Case];

    /// Where it leads.
    #[must_use]
    pub const fn address(self) -> Address {
        match self {
            Self::Guides => Address::Guides,
            Self::Complaint => Address::Complaint,
            Self::Case => Address::Case,
            Self::Contacts => Address::Contacts,
        }
    }
}
