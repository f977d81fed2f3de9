//! What every request passes through, whatever it wants: the accept loop, the layers, headers, errors, limits.

pub mod accept;
pub mod admin;
pub mod assets;
pub mod client;
pub mod cookies;
pub mod errors;
pub mod file_name;
pub mod form;
pub mod headers;
pub mod journal;
pub mod layers;
pub mod limits;
pub mod multipart;
pub mod negotiate;
pub mod origin;
pub mod refusal;
pub mod work;

#[cfg(test)]
mod tests;
