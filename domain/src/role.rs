//! Who staff are and through which door a complaint came.

macro_rules! codes {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $code)] $variant),+ }

        impl $name {
            /// Every one, in their order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable code, as in addresses, columns and JSON.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// Reads a stable code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}
pub(crate) use codes;

codes! {
    /// What a staff member may do.
    Role {
        /// Answers 916 and files complaints by phone.
        Operator = "operator",
        /// Works in the queue.
        Officer = "officer",
        /// Assigns and oversees.
        Supervisor = "supervisor",
        /// Changes content.
        Editor = "editor",
        /// Manages staff and settings.
        Admin = "admin",
        /// Reads only.
        Auditor = "auditor",
    }
}

codes! {
    /// The door through which a complaint came.
    Channel {
        /// The applicant's own form.
        Web = "web",
        /// The call centre 916.
        Phone = "phone",
        /// A letter, typed in by staff.
        Paper = "paper",
        /// A visit, typed in by staff.
        Visit = "visit",
    }
}

codes! {
    /// How soon a person must look at it.
    Urgency {
        /// Nothing in the answers points to immediate harm.
        Ordinary = "ordinary",
        /// Someone is detained, in danger, a child alone, or has a removal decision.
        Urgent = "urgent",
    }
}
