//! Reading a code from a photo or a screenshot: one picture at a time, within limits of size, memory and time.
//!
//! It happens here and not in the browser, so that every telephone can do it without script. The picture is not kept.

use std::io::Cursor;
use std::panic::resume_unwind;
use std::time::{Duration, Instant};

use huquq_app::pages::verify::Unclear;
use image::imageops::thumbnail;
use image::{
    GenericImage, GenericImageView, GrayImage, ImageError, ImageFormat, ImageReader, Limits, Luma, guess_format,
};
use rqrr::PreparedImage;
use tokio::sync::Semaphore;

use crate::http::errors::Failure;

/// Longest side of a picture, in points.
const SIDE_MAX: u32 = 8_000;
/// Most memory of a decoded picture, in octets.
const MEMORY_MAX: u64 = 64 * 1024 * 1024;
/// Longest sides at which the code is looked for, one after the other: most are found in the small one.
const SIDES: [u32; 2] = [1_200, 2_400];
/// Longest search at one size.
const SEARCH: Duration = Duration::from_secs(4);
/// Longest wait of a reader, the others' pictures included.
const PATIENCE: Duration = Duration::from_secs(20);
/// One at a time: reading takes memory and a whole core.
static READING: Semaphore = Semaphore::const_new(1);

/// Whether these are the octets of a picture that can be read.
#[must_use]
pub fn is_picture(bytes: &[u8]) -> bool {
    guess_format(bytes).is_ok_and(is_read)
}

const fn is_read(format: ImageFormat) -> bool {
    matches!(format, ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP)
}

/// The text of the code in a picture.
///
/// # Errors
/// [`Failure::Busy`] if it takes too long; inside, why there is no text.
pub async fn read(bytes: Vec<u8>) -> Result<Result<String, Unclear>, Failure> {
    let reading = async {
        let permit = READING.acquire().await.map_err(|_| Failure::Server)?;
        let task = tokio::task::spawn_blocking(move || {
            // Held until the work has really ended, also if nobody waits for it any more.
            let _permit = permit;
            text_in(&bytes)
        });
        // A picture that brings its reader down is one that cannot be read.
        Ok(task.await.unwrap_or(Err(Unclear::NoCode)))
    };
    tokio::time::timeout(PATIENCE, reading).await.unwrap_or(Err(Failure::Busy))
}

fn text_in(bytes: &[u8]) -> Result<String, Unclear> {
    let picture = decoded(bytes)?;
    let (width, height) = picture.dimensions();
    let longest = width.max(height).max(1);
    let mut other = None;
    for side in SIDES {
        let whole = longest <= side;
        let scaled = if whole {
            picture.clone()
        } else {
            let fit = |length: u32| (u64::from(length) * u64::from(side) / u64::from(longest)).max(1);
            thumbnail(&picture, u32::try_from(fit(width)).unwrap_or(1), u32::try_from(fit(height)).unwrap_or(1))
        };
        for text in codes_in(scaled) {
            if text.contains(huquq_store::SignedReceipt::MARK) {
                return Ok(text);
            }
            other = Some(text);
        }
        if whole {
            break;
        }
    }
    // A text that is no receipt is told apart from none by whoever reads it.
    other.ok_or(Unclear::NoCode)
}

fn decoded(bytes: &[u8]) -> Result<GrayImage, Unclear> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE_MAX);
    limits.max_image_height = Some(SIDE_MAX);
    limits.max_alloc = Some(MEMORY_MAX);
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| Unclear::NotPicture)?;
    if !reader.format().is_some_and(is_read) {
        return Err(Unclear::NotPicture);
    }
    reader.limits(limits);
    match reader.decode() {
        Ok(picture) => Ok(picture.into_luma8()),
        Err(ImageError::Limits(_)) => Err(Unclear::TooLarge),
        Err(_) => Err(Unclear::NotPicture),
    }
}

/// The texts of all codes in a picture.
fn codes_in(picture: GrayImage) -> Vec<String> {
    let timed = Timed { picture, until: Instant::now() + SEARCH };
    let mut prepared = PreparedImage::prepare(timed);
    let grids = prepared.detect_grids();
    grids.into_iter().filter_map(|grid| grid.decode().ok()).map(|(_, text)| text).collect()
}

/// A picture that ends the search when it takes too long. The reader copies its picture for every guess where a code might be,
/// and a picture made for the purpose has millions of such places; it has no other way to be stopped.
struct Timed {
    picture: GrayImage,
    until: Instant,
}

impl Clone for Timed {
    fn clone(&self) -> Self {
        if Instant::now() > self.until {
            // Not a fault of the program: no message, caught where the work was started.
            resume_unwind(Box::new("the search took too long"));
        }
        Self { picture: self.picture.clone(), until: self.until }
    }
}

impl GenericImageView for Timed {
    type Pixel = Luma<u8>;

    fn dimensions(&self) -> (u32, u32) {
        self.picture.dimensions()
    }

    fn get_pixel(&self, x: u32, y: u32) -> Luma<u8> {
        *self.picture.get_pixel(x, y)
    }
}

impl GenericImage for Timed {
    fn get_pixel_mut(&mut self, x: u32, y: u32) -> &mut Luma<u8> {
        self.picture.get_pixel_mut(x, y)
    }

    fn put_pixel(&mut self, x: u32, y: u32, pixel: Luma<u8>) {
        self.picture.put_pixel(x, y, pixel);
    }

    fn blend_pixel(&mut self, x: u32, y: u32, pixel: Luma<u8>) {
        self.picture.put_pixel(x, y, pixel);
    }
}
