//! Development only: actors, builders, a throw-away PostgreSQL, an SMTP receiver.

pub mod applicant;
pub mod bad_files;
pub mod browser;
pub mod clock;
pub mod complaints;
pub mod files;
pub mod injections;
pub mod naughty;
pub mod office;
pub mod officer;
pub mod operator;
pub mod pdf;
pub mod postgres;
pub mod program;
pub mod proxy;
pub mod schema;
pub mod smtp;
pub mod staff;
pub mod wait;
pub mod wire;
