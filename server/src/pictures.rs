//! A copy of a picture without what its device wrote into it: place, device, time. What is seen is drawn anew; in a
//! photo that nothing here can draw, what is not seen is overwritten.

use std::io::Cursor;

use huquq_domain::attachments::{FILE_MAX, FileKind, heic_without_place};
use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits};

/// Points of the largest picture: more than telephones make, less than harms.
const POINTS_MAX: u64 = 50_000_000;
/// The longest side.
const SIDE_MAX: u32 = 16_384;
/// Memory for one picture while it is read.
const MEMORY_MAX: u64 = 192 * 1024 * 1024;
/// Papers stay readable.
const QUALITY: u8 = 90;

/// Draws the picture anew, turned the way it is shown. Nothing if it cannot be read, or the copy is too large. A HEIC
/// photo stays as it is but for what its device wrote; nothing if that is not found for sure.
#[must_use]
pub fn without_place(content: &[u8], kind: FileKind) -> Option<Vec<u8>> {
    let format = match kind {
        FileKind::Jpeg => ImageFormat::Jpeg,
        FileKind::Png => ImageFormat::Png,
        FileKind::Webp => ImageFormat::WebP,
        FileKind::Heic => return heic_without_place(content).ok(),
        _ => return None,
    };
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE_MAX);
    limits.max_image_height = Some(SIDE_MAX);
    limits.max_alloc = Some(MEMORY_MAX);
    let mut reader = ImageReader::with_format(Cursor::new(content), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().ok()?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > POINTS_MAX {
        return None;
    }
    let turned = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).ok()?;
    picture.apply_orientation(turned);
    let mut copy = Vec::new();
    match kind {
        FileKind::Jpeg => JpegEncoder::new_with_quality(&mut copy, QUALITY).encode_image(&picture.to_rgb8()).ok()?,
        FileKind::Webp => DynamicImage::from(picture.to_rgba8()).write_to(&mut Cursor::new(&mut copy), format).ok()?,
        _ => picture.write_to(&mut Cursor::new(&mut copy), format).ok()?,
    }
    let size = u64::try_from(copy.len()).ok()?;
    (size <= FILE_MAX).then_some(copy)
}

#[cfg(test)]
mod tests {
    use huquq_domain::attachments::{FileSort, Looker};
    use huquq_testkit::files::heic;
    use image::RgbImage;

    use super::*;

    /// A small picture with a block in front that says where it was made and that it lies on its side.
    fn jpeg() -> Vec<u8> {
        let mut plain = Vec::new();
        let picture = RgbImage::from_fn(8, 4, |x, _| image::Rgb([u8::try_from(x * 30).unwrap(), 0, 0]));
        JpegEncoder::new(&mut plain).encode_image(&picture).unwrap();
        let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x02\0".to_vec();
        exif.extend_from_slice(b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0");
        exif.extend_from_slice(b"\x25\x88\x04\0\x01\0\0\0\x26\0\0\0\0\0\0\0");
        exif.extend_from_slice(b"\x02\0\x02\0\x05\0\x03\0\0\0\x44\0\0\0\x04\0\x05\0\x03\0\0\0\x44\0\0\0\0\0\0\0");
        for number in [40u32, 1, 0, 1, 0, 1] {
            exif.extend_from_slice(&number.to_le_bytes());
        }
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        [&plain[..2], b"\xff\xe1", &length, &exif, &plain[2..]].concat()
    }

    fn tells_place(content: &[u8]) -> bool {
        let mut looker = Looker::default();
        looker.take(content);
        looker.finish("x").unwrap().has_place
    }

    #[test]
    fn a_copy_shows_the_same_and_tells_no_place() {
        let original = jpeg();
        assert!(tells_place(&original));
        let copy = without_place(&original, FileKind::Jpeg).unwrap();
        assert!(!tells_place(&copy));
        assert!(!copy.windows(4).any(|window| window == b"Exif"));
        let shown = image::load_from_memory(&copy).unwrap();
        assert_eq!((shown.width(), shown.height()), (4, 8), "it stands as it was shown");
    }

    #[test]
    fn every_kind_of_picture_can_be_copied_and_nothing_else() {
        let picture = DynamicImage::from(RgbImage::from_pixel(3, 5, image::Rgb([9, 8, 7])));
        for (kind, format) in [
            (FileKind::Jpeg, ImageFormat::Jpeg),
            (FileKind::Png, ImageFormat::Png),
            (FileKind::Webp, ImageFormat::WebP),
        ] {
            let mut content = Vec::new();
            picture.write_to(&mut Cursor::new(&mut content), format).unwrap();
            let copy = without_place(&content, kind).unwrap();
            let shown = image::load_from_memory(&copy).unwrap();
            assert_eq!((shown.width(), shown.height()), (3, 5), "{kind:?}");
            for length in 0..content.len() {
                // A cut picture may be readable in part; it must never do harm.
                drop(without_place(&content[..length], kind));
            }
        }
        for kind in FileKind::ALL.iter().filter(|kind| kind.can_be_copied()) {
            assert!(kind.sort() == FileSort::Picture, "{kind:?}");
            assert_eq!(without_place(b"no picture", *kind), None, "{kind:?}");
        }
        assert_eq!(without_place(b"%PDF-1.7", FileKind::Pdf), None);
    }

    #[test]
    fn a_photo_that_is_not_drawn_anew_keeps_its_picture_and_loses_its_place() {
        let original = heic(b"a picture");
        assert!(tells_place(&original));
        let copy = without_place(&original, FileKind::Heic).unwrap();
        assert_eq!(copy.len(), original.len());
        assert!(!tells_place(&copy) && copy.ends_with(b"a picture"));
    }

    #[test]
    fn a_picture_that_claims_to_be_huge_is_not_read() {
        let mut content = Vec::new();
        let picture = DynamicImage::from(RgbImage::new(1, 1));
        picture.write_to(&mut Cursor::new(&mut content), ImageFormat::Png).unwrap();
        // Width and height stand after the name of the first block.
        content[16..24].copy_from_slice(&[0, 0, 0x40, 0, 0, 0, 0x40, 0]);
        assert_eq!(without_place(&content, FileKind::Png), None);
    }
}
