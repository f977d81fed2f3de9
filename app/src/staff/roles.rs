//! The table of roles: which page of the staff opens to whom. A page that is not named here opens to nobody.

use huquq_domain::role::Role;

use super::StaffNav;
use crate::paths::{Address, route};

/// Whether a role may ask for an address of the staff area, named by its route.
#[must_use]
pub fn open_to(pattern: &str, role: Role) -> bool {
    match pattern {
        route::STAFF_PHONE | route::STAFF_LOST_CODE | route::STAFF_API => StaffNav::Phone.open_to(role),
        route::STAFF_QUEUE | route::STAFF_CASE | route::STAFF_FILE => StaffNav::Queue.open_to(role),
        route::STAFF_OUTBOX => StaffNav::Outbox.open_to(role),
        route::STAFF_CONTENT => StaffNav::Content.open_to(role),
        _ => false,
    }
}

/// Whether a role that may open a case may also write in it.
#[must_use]
pub const fn writes(role: Role) -> bool {
    matches!(role, Role::Officer | Role::Supervisor)
}

/// Where a role begins its day: the first page that opens to it. None: the role has no page yet.
#[must_use]
pub fn first_page(role: Role) -> Option<Address> {
    let by_duty = match role {
        Role::Operator => [StaffNav::Phone, StaffNav::Queue, StaffNav::Outbox, StaffNav::Content],
        _ => [StaffNav::Queue, StaffNav::Outbox, StaffNav::Phone, StaffNav::Content],
    };
    by_duty.into_iter().find(|page| page.open_to(role)).map(StaffNav::address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_has_its_roles_and_nothing_else_is_open() {
        let may = |pattern| Role::ALL.iter().copied().filter(|role| open_to(pattern, *role)).collect::<Vec<_>>();
        assert_eq!(may(route::STAFF_PHONE), [Role::Operator, Role::Officer, Role::Supervisor]);
        assert_eq!(may(route::STAFF_API), may(route::STAFF_PHONE));
        assert_eq!(may(route::STAFF_LOST_CODE), may(route::STAFF_PHONE));
        assert_eq!(may(route::STAFF_QUEUE), [Role::Officer, Role::Supervisor, Role::Auditor]);
        assert_eq!(may(route::STAFF_CASE), may(route::STAFF_QUEUE));
        assert_eq!(may(route::STAFF_FILE), may(route::STAFF_CASE));
        assert_eq!(may(route::STAFF_OUTBOX), [Role::Officer, Role::Supervisor, Role::Admin, Role::Auditor]);
        assert_eq!(may(route::STAFF_CONTENT), [Role::Supervisor, Role::Editor, Role::Admin, Role::Auditor]);
        assert_eq!(may("/staff/people"), []);
        assert_eq!(may(""), []);
    }

    #[test]
    fn nobody_is_sent_to_a_page_that_is_closed_to_them() {
        for role in Role::ALL {
            if let Some(page) = first_page(*role) {
                assert!(open_to(page.route(), *role), "{role:?}");
            }
        }
    }
}
