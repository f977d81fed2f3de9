//! The server: who asks, what they want, do it, show it. The binary is a thin shell around this library, so that tests
//! can start the same program.

pub mod api;
pub mod cli;
pub mod config;
pub mod http;
pub mod logs;
pub mod mail;
pub mod office;
pub mod passwords;
pub mod pdf;
pub mod pictures;
pub mod program;
pub mod recordings;
pub mod rush;
pub mod staff;
pub mod state;
pub mod totp;
pub mod web;
pub mod workers;
pub mod world;
