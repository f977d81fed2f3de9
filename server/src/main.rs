//! The binary `huquq`.

use std::process::ExitCode;

fn main() -> ExitCode {
    huquq_server::cli::main()
}
