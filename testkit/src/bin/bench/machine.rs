//! What the system says and does: cores, memory, room on the disk.

use std::path::Path;
use std::process::{Command, Stdio};

/// The size of a file in bytes.
pub fn file_size(path: &Path) -> f64 {
    std::fs::metadata(path).map_or(f64::NAN, |data| data.len() as f64)
}

/// Resident memory in MB.
pub fn resident(pid: u32) -> f64 {
    memory(pid, "VmRSS:")
}

/// The most resident memory in MB since [`forget_peak`].
pub fn peak(pid: u32) -> f64 {
    memory(pid, "VmHWM:")
}

/// Lets the peak of memory begin anew. A system that does not allow this gives the peak since the start: never less.
pub fn forget_peak(pid: u32) {
    let _ = std::fs::write(format!("/proc/{pid}/clear_refs"), "5");
}

fn memory(pid: u32, name: &str) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
    line.split_whitespace().next().and_then(|kb| kb.parse::<f64>().ok()).map_or(f64::NAN, |kb| kb * 1024.0 / 1e6)
}

/// Free room in bytes on the disk that holds `path`; none if the system does not tell.
pub fn free(path: &Path) -> Option<f64> {
    let told = Command::new("df").arg("-Pk").arg(path).output().ok()?;
    let table = String::from_utf8_lossy(&told.stdout).into_owned();
    let kilobytes = table.lines().nth(1)?.split_whitespace().nth(3)?.parse::<f64>().ok()?;
    Some(kilobytes * 1024.0)
}

/// Pins every thread of a process to a core. Where that is not possible the figures are only less steady.
pub fn pin(pid: u32, core: usize) {
    keep_to(pid, &core.to_string());
}

/// Lets every thread of a process run on the first and the second core: the least machine for which limits are named.
pub fn pin_to_two(pid: u32) {
    keep_to(pid, "0,1");
}

fn keep_to(pid: u32, cores: &str) {
    let _ = Command::new("taskset")
        .args(["-a", "-c", "-p", cores, &pid.to_string()])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
}

/// A process and its children.
pub fn children(pid: u32) -> Vec<u32> {
    let listed = std::fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).unwrap_or_default();
    listed.split_whitespace().filter_map(|pid| pid.parse().ok()).chain([pid]).collect()
}
