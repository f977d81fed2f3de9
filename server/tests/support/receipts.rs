//! What the tests of receipts need: reading one off a page, drawing its code, and sending the form with files.

use huquq_testkit::applicant::Applicant;
use huquq_testkit::wire::{Answer, Ask};
use image::{DynamicImage, GrayImage, ImageFormat, Luma};

/// The compact text of the receipt on a page.
pub fn text_on(page: &Answer) -> String {
    let html = page.text();
    let (_, rest) = html.split_once("id=\"receipt-text\"").expect("a receipt on the page");
    let (_, rest) = rest.split_once('>').expect("a tag");
    rest.split('<').next().unwrap_or_default().to_owned()
}

/// The code on a page, drawn with `scale` points a module.
pub fn code_on(page: &Answer, scale: u32) -> GrayImage {
    let html = page.text();
    let (_, code) = html.split_once("<figure class=\"qr\">").expect("a code on the page");
    let between =
        |from: &str| code.split_once(from).and_then(|(_, rest)| rest.split('"').next()).expect("an attribute");
    let size: u32 = between("viewBox=\"0 0 ").split(' ').next().unwrap().parse().unwrap();
    let mut picture = GrayImage::from_pixel(size * scale, size * scale, Luma([255]));
    let modules = between(" d=\"");
    assert!(modules.len() > 500, "the code is drawn: {modules}");
    for run in modules.split('M').skip(1) {
        let numbers: Vec<u32> =
            run.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect();
        let [x, y, width, ..] = numbers[..] else { panic!("a run of modules: {run}") };
        for (dx, dy) in (0..width * scale).flat_map(|dx| (0..scale).map(move |dy| (dx, dy))) {
            picture.put_pixel(x * scale + dx, y * scale + dy, Luma([0]));
        }
    }
    picture
}

/// A picture as a file of this kind.
pub fn file_of(picture: &GrayImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(DynamicImage::ImageLuma8(picture.clone()).to_rgb8())
        .write_to(&mut bytes, format)
        .expect("the picture is written");
    bytes.into_inner()
}

/// The code as a telephone sees it on a sheet of paper: somewhere in a larger picture, lit from one side, with grain.
pub fn photographed(code: &GrayImage) -> GrayImage {
    let (width, height) = (code.width() * 2, code.height() * 2);
    GrayImage::from_fn(width, height, |x, y| {
        let (left, top) = (code.width() / 3, code.height() / 2);
        let inside = x.checked_sub(left).zip(y.checked_sub(top));
        let printed = inside.and_then(|(x, y)| code.get_pixel_checked(x, y)).map_or(200, |pixel| pixel.0[0]);
        let light = 150 + 100 * x / width;
        let grain = (x * 7919 + y * 104_729) % 13;
        Luma([u8::try_from((u32::from(printed) * 3 / 4 + 20) * light / 255 + grain).unwrap_or(255)])
    })
}

/// The form of the page that checks receipts, as a browser sends it: every field, files not chosen as blank ones.
pub fn form(path: &str, parts: &[(&str, &[u8])]) -> Ask {
    let mut body = Vec::new();
    for (name, file) in [("reference", false), ("receipt", false), ("file", true), ("photo", true)] {
        let given = parts.iter().find(|(given, _)| *given == name).map_or(&[][..], |part| part.1);
        let named = if file {
            format!("; filename=\"{name}\"\r\nContent-Type: application/octet-stream")
        } else {
            String::new()
        };
        body.extend(format!("--edge7\r\nContent-Disposition: form-data; name=\"{name}\"{named}\r\n\r\n").into_bytes());
        body.extend_from_slice(given);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--edge7--\r\n");
    Ask::new("POST", path).with("Content-Type", "multipart/form-data; boundary=edge7").body(body)
}

/// Shows something to the page that checks receipts.
pub async fn checks(person: &mut Applicant, parts: &[(&str, &[u8])]) -> Answer {
    let path = format!("/{}/verify", person.language);
    person.browser.asks(form(&path, parts)).await
}

/// Shows a receipt's text and gives what it is said to be.
pub async fn says(person: &mut Applicant, text: &str) -> Option<String> {
    checks(person, &[("receipt", text.as_bytes())]).await.attribute("data-outcome")
}
