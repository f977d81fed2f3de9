//! Every refusal, as an administrator reads it.

use super::given::Given;
use super::*;

fn load(values: &[(&str, &str)]) -> Result<Settings, Vec<String>> {
    Settings::load(&Given::of(values))
        .map(|(settings, _)| settings)
        .map_err(|all| all.0.iter().map(ToString::to_string).collect())
}

/// All that service needs, with an office whose numbers were dialled.
fn in_service(dir: &tempfile::TempDir) -> Vec<(&'static str, String)> {
    let office = dir.path().join("office");
    std::fs::create_dir_all(&office).unwrap();
    for name in ["office", "topics", "bodies", "groups", "contacts", "lenses", "clocks", "check"] {
        let file = format!("{name}.toml");
        let text = std::fs::read_to_string(format!("{}/../office/{file}", env!("CARGO_MANIFEST_DIR"))).unwrap();
        std::fs::write(office.join(file), text.replace("dialled_on = \"\"", "dialled_on = \"2026-11-22\"")).unwrap();
    }
    let path = |name: &str| dir.path().join(name).display().to_string();
    vec![
        ("in_service", "yes".into()),
        ("office_dir", path("office")),
        ("data_dir", path("data")),
        ("key_file", path("keys/key")),
        ("receipt_keys", path("keys/receipts")),
        ("public_url", "https://complaints.example.org".into()),
        ("smtp_url", "smtps://user:pass@mail.example.org".into()),
        ("office_email", "queue@office.example.org".into()),
    ]
}

#[test]
fn without_any_value_the_defaults_of_the_manual_hold() {
    let settings = load(&[]).map_err(|e| e.join("\n")).unwrap();
    assert_eq!(settings.listen().to_string(), "127.0.0.1:3000");
    assert_eq!(settings.admin_listen().to_string(), "127.0.0.1:3001");
    assert_eq!(settings.public_url(), "http://127.0.0.1:3000");
    assert_eq!(settings.data_dir(), Path::new("var"));
    assert_eq!(settings.database_url(), "sqlite:var/huquq.db");
    assert_eq!(settings.attachments_dir(), Path::new("var/attachments"));
    assert_eq!(settings.mail_dir(), Path::new("var/mail"));
    assert_eq!(settings.key_file(), Path::new("var/key"));
    assert_eq!(settings.receipt_keys(), Path::new("var/receipt-keys"));
    assert_eq!(settings.office_email().email.to_string(), "queue@ombudsman.invalid");
    assert_eq!(settings.mail_from().email.to_string(), "no-reply@ombudsman.invalid");
    assert!(settings.smtp_url().is_none() && !settings.in_service() && settings.limits());
    assert_eq!(settings.trusted_proxies(), 0);
    assert!(!settings.under_attack());
}

#[test]
fn paths_follow_the_data_folder_and_a_blank_value_is_none() {
    let settings =
        load(&[("data_dir", "/srv/h"), ("smtp_url", "  "), ("listen", "")]).map_err(|e| e.join("\n")).unwrap();
    assert_eq!(settings.database_url(), "sqlite:/srv/h/huquq.db");
    assert_eq!(settings.key_file(), Path::new("/srv/h/key"));
    assert!(settings.smtp_url().is_none());
}

#[test]
fn every_single_refusal() {
    let table: &[(&[(&str, &str)], &str)] = &[
        (&[("listen", "3000")], "HUQUQ_LISTEN: \"3000\" is no IP address with a port"),
        (&[("admin_listen", "localhost:1")], "HUQUQ_ADMIN_LISTEN: \"localhost:1\" is no IP address"),
        (&[("admin_listen", "127.0.0.1:3000")], "HUQUQ_ADMIN_LISTEN: it is the public address"),
        (&[("public_url", "http://example.org")], "HUQUQ_PUBLIC_URL: http is accepted only for a loopback host"),
        (&[("public_url", "http://192.168.0.7:3000")], "HUQUQ_PUBLIC_URL: http is accepted only for a loopback host"),
        (&[("public_url", "ftp://example.org")], "HUQUQ_PUBLIC_URL: \"ftp://example.org\" is no address"),
        (&[("public_url", "example.org")], "HUQUQ_PUBLIC_URL: \"example.org\" is no address"),
        (&[("public_url", "https://example.org/az")], "HUQUQ_PUBLIC_URL: it must be scheme, host and port only"),
        (&[("public_url", "https://a:b@example.org")], "HUQUQ_PUBLIC_URL: it must be scheme, host and port only"),
        (&[("database_url", "mysql://x")], "HUQUQ_DATABASE_URL: it begins neither with sqlite: nor with postgres://"),
        (&[("database_url", "sqlite::memory:")], "HUQUQ_DATABASE_URL: it names no file"),
        (&[("database_url", "sqlite:")], "HUQUQ_DATABASE_URL: it names no file"),
        (&[("attachments_url", "s3://bucket/prefix")], "HUQUQ_ATTACHMENTS_URL: s3:// is not built yet"),
        (&[("attachments_url", "var/a")], "HUQUQ_ATTACHMENTS_URL: it does not begin with file:"),
        (&[("smtp_url", "mail.example.org")], "HUQUQ_SMTP_URL: it is no address such as"),
        (&[("smtp_url", "http://mail.example.org")], "HUQUQ_SMTP_URL: it is no address such as"),
        (&[("smtp_url", "smtp://mail.example.org")], "HUQUQ_SMTP_URL: a relay on another machine needs verified TLS"),
        (
            &[("smtp_url", "smtp://m.example.org:587?tls=opportunistic")],
            "HUQUQ_SMTP_URL: a relay on another machine needs",
        ),
        (&[("smtp_url", "smtp://m.example.org?tls=no")], "HUQUQ_SMTP_URL: after ? only tls=required"),
        (&[("office_email", "the office")], "HUQUQ_OFFICE_EMAIL: \"the office\" is no mail address"),
        (&[("office_email", "a@b.az, c@d.az")], "HUQUQ_OFFICE_EMAIL: "),
        (&[("mail_from", "x")], "HUQUQ_MAIL_FROM: \"x\" is no mail address"),
        (
            &[("office_pgp_key", "/key.asc")],
            "HUQUQ_OFFICE_PGP_KEY: encrypting mail to the office's key is not built yet",
        ),
        (&[("in_service", "true")], "HUQUQ_IN_SERVICE: \"true\" is neither yes nor no"),
        (&[("clamd", "localhost:3310")], "HUQUQ_CLAMD: \"localhost:3310\" is neither tcp://host:port nor unix:/path"),
        (&[("clamd", "tcp://localhost")], "HUQUQ_CLAMD: \"tcp://localhost\" is neither"),
        (&[("clamd", "unix:clamd.ctl")], "HUQUQ_CLAMD: \"unix:clamd.ctl\" is neither"),
        (&[("limits", "no")], "HUQUQ_LIMITS: \"no\" is neither on nor off"),
        (&[("limits", "off"), ("listen", "0.0.0.0:3000")], "HUQUQ_LIMITS: off is accepted only while"),
        (&[("trusted_proxies", "-1")], "HUQUQ_TRUSTED_PROXIES: \"-1\" is no number from 0 to 10"),
        (&[("trusted_proxies", "11")], "HUQUQ_TRUSTED_PROXIES: \"11\" is no number from 0 to 10"),
        (&[("locales_dir", "/no/such")], "HUQUQ_LOCALES_DIR: there is no folder \"/no/such\""),
        (&[("office_dir", "/no/such")], "HUQUQ_OFFICE_DIR: there is no folder \"/no/such\""),
        (&[("lisen", "127.0.0.1:1")], "given values: \"lisen\" is no setting"),
    ];
    for (values, expected) in table {
        let refusals = load(values).err().unwrap_or_else(|| panic!("{values:?} was accepted"));
        assert_eq!(refusals.len(), 1, "{values:?}: {refusals:?}");
        assert!(refusals[0].starts_with(expected), "{values:?}: {}", refusals[0]);
        assert!(refusals[0].ends_with('.') && !refusals[0].contains('\n'), "{}", refusals[0]);
    }
}

#[test]
fn the_virus_scanner_is_off_or_listens_somewhere() {
    let clamd = |typed| load(&[("clamd", typed)]).map_err(|e| e.join("\n")).unwrap().clamd().cloned();
    assert_eq!(clamd(""), None);
    assert_eq!(clamd("tcp://127.0.0.1:3310"), Some(Clamd::Tcp("127.0.0.1:3310".to_owned())));
    assert_eq!(clamd("tcp://[::1]:3310/"), Some(Clamd::Tcp("[::1]:3310".to_owned())));
    assert_eq!(clamd("unix:/run/clamd.ctl"), Some(Clamd::Unix("/run/clamd.ctl".into())));
    assert_eq!(clamd("unix:///run/clamd.ctl"), Some(Clamd::Unix("/run/clamd.ctl".into())));
}

#[test]
fn all_refusals_are_told_at_once() {
    let refusals =
        load(&[("listen", "x"), ("limits", "x"), ("in_service", "x"), ("office_pgp_key", "x")]).err().unwrap();
    assert_eq!(refusals.len(), 4, "{refusals:?}");
}

#[test]
fn a_refusal_never_repeats_a_password() {
    for (key, value) in [
        ("smtp_url", "smtps://user:hunter2@mail.example.org/path"),
        ("smtp_url", "imap://user:hunter2@mail.example.org"),
        ("smtp_url", "smtp://user:hunter2@mail.example.org?x=1"),
        ("database_url", "mysql://user:hunter2@db"),
        ("public_url", "https://user:hunter2@example.org"),
    ] {
        let refusals = load(&[(key, value)]).err().unwrap().join("\n");
        assert!(!refusals.contains("hunter2"), "{refusals}");
    }
}

#[test]
fn service_is_accepted_when_everything_holds_and_refused_for_each_missing_thing() {
    let dir = tempfile::tempdir().unwrap();
    let good = in_service(&dir);
    let with = |key: &'static str, value: &str| {
        let mut values: Vec<(&str, &str)> = good.iter().map(|(k, v)| (*k, v.as_str())).collect();
        values.retain(|(k, _)| *k != key);
        values.push((key, value));
        load(&values)
    };
    let accepted = with("limits", "on").map_err(|e| e.join("\n")).unwrap();
    assert!(accepted.in_service() && accepted.public().https());
    let inside = dir.path().join("data/keys/key").display().to_string();
    let around = dir.path().join("elsewhere/../data/key").display().to_string();
    for (key, value, expected) in [
        ("smtp_url", "", "yes needs HUQUQ_SMTP_URL"),
        ("office_email", "", "yes needs a mailbox that exists"),
        ("office_email", "queue@office.invalid", "yes needs a mailbox that exists"),
        ("public_url", "", "yes needs an https address"),
        ("public_url", "http://localhost:3000", "yes needs an https address"),
        ("key_file", "", "yes needs HUQUQ_KEY_FILE outside"),
        ("key_file", &inside, "yes needs HUQUQ_KEY_FILE outside"),
        ("key_file", &around, "yes needs HUQUQ_KEY_FILE outside"),
        ("receipt_keys", "", "yes needs HUQUQ_RECEIPT_KEYS outside"),
        ("receipt_keys", &inside, "yes needs HUQUQ_RECEIPT_KEYS outside"),
    ] {
        let refusals = with(key, value).err().unwrap_or_else(|| panic!("{key}={value} was accepted"));
        assert_eq!(refusals.len(), 1, "{refusals:?}");
        assert!(refusals[0].starts_with(&format!("HUQUQ_IN_SERVICE: {expected}")), "{}", refusals[0]);
    }
    for relay in
        ["smtp://127.0.0.1:2525", "smtp://localhost:25", "smtp://[::1]:25", "smtp://m.example.org:587?tls=required"]
    {
        assert!(with("smtp_url", relay).is_ok(), "{relay}");
    }
}

#[test]
fn service_needs_every_published_number_dialled() {
    let dir = tempfile::tempdir().unwrap();
    let good = in_service(&dir);
    let values: Vec<(&str, &str)> =
        good.iter().filter(|(k, _)| *k != "office_dir").map(|(k, v)| (*k, v.as_str())).collect();
    let refusals = load(&values).err().unwrap();
    let numbers = Office::load(None).unwrap().contacts.iter().filter(|contact| !contact.display.is_empty()).count();
    assert_eq!(refusals.len(), numbers, "{refusals:?}");
    assert!(
        refusals.iter().all(|line| line.starts_with("HUQUQ_IN_SERVICE: yes needs dialled_on for ")),
        "{refusals:?}"
    );
    assert!(refusals.iter().any(|line| line.contains("916 (ombudsman)")));
}

#[test]
fn a_key_behind_a_link_into_the_data_folder_lies_inside() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(dir.path().join("data")).unwrap();
    std::os::unix::fs::symlink(dir.path().join("data"), dir.path().join("keys")).unwrap();
    assert!(parse::lies_in(&dir.path().join("keys/key"), &dir.path().join("data")));
    assert!(!parse::lies_in(&dir.path().join("data-keys/key"), &dir.path().join("data")));
}

#[test]
fn the_file_fills_what_nothing_else_said() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join(given::FILE);
    std::fs::write(&file, "listen = \"127.0.0.1:4000\"\nlimits = false\ntrusted_proxies = 2\nin_service = false\n")
        .unwrap();
    let given = Given::of(&[("listen", "127.0.0.1:5000")]).or_file(&file);
    let (settings, _) = Settings::load(&given).unwrap();
    assert_eq!(settings.listen().port(), 5000);
    assert!(!settings.limits());
    assert_eq!(settings.trusted_proxies(), 2);
    assert!(Settings::load(&Given::default().or_file(&dir.path().join("none.toml"))).is_ok());
}

#[test]
fn a_wrong_file_is_refused_without_quoting_it() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join(given::FILE);
    for (text, expected) in [
        ("a = 1\nsmtp_url = \"smtps://u:hunter2@h\n", "huquq.toml: line 2 is not TOML."),
        ("smtp_ur = \"smtps://u:hunter2@h\"", "huquq.toml: \"smtp_ur\" is no setting."),
        ("listen = [1]", "huquq.toml: \"listen\" must be a text, a number or true or false."),
    ] {
        std::fs::write(&file, text).unwrap();
        let refusals = Settings::load(&Given::default().or_file(&file)).err().unwrap().to_string();
        assert_eq!(refusals, expected);
    }
}

#[test]
fn help_lists_every_setting_with_its_default() {
    let command = <Given as clap::Args>::augment_args(clap::Command::new("serve"));
    let help = command.clone().render_long_help().to_string();
    for setting in SETTINGS {
        assert!(help.contains(&format!("--{}", setting.flag)), "{}", setting.flag);
        assert!(help.contains(setting.variable), "{}", setting.variable);
        assert!(help.contains(&format!("[default: {}]", setting.default)), "{}", setting.key);
        assert_eq!(setting.variable, format!("HUQUQ_{}", setting.key.to_uppercase()));
        assert_eq!(setting.flag, setting.key.replace('_', "-"));
    }
    let matches = command.get_matches_from(["serve", "--listen", "127.0.0.1:7"]);
    let given = <Given as clap::FromArgMatches>::from_arg_matches(&matches).unwrap();
    assert_eq!(given.get("listen"), Some("127.0.0.1:7"));
}

#[test]
fn the_public_address_is_written_as_browsers_write_origin() {
    for (typed, origin, https) in [
        ("https://Example.ORG/", "https://example.org", true),
        ("https://example.org:443", "https://example.org", true),
        ("https://example.org:8443", "https://example.org:8443", true),
        ("http://localhost:80", "http://localhost", false),
        ("http://127.0.0.1:3000", "http://127.0.0.1:3000", false),
        ("http://[::1]:3000", "http://[::1]:3000", false),
    ] {
        let read = PublicUrl::parse(typed).unwrap();
        assert_eq!((read.origin(), read.https()), (origin, https), "{typed}");
    }
}
