//! What it looks like: view structs in, HTML out. No requests, no store, no clock.

pub mod components;
pub mod institution;
pub mod pages;
pub mod paths;
pub mod render;
pub mod sample;
pub mod staff;
pub mod styles;

mod shell;

pub use institution::{Contact, Institution};
pub use paths::{Address, NavItem};
pub use render::{Assets, Head, Html, Reader, Scripts, Site};
pub use sample::{Sample, samples};
pub use styles::{Styles, css};
