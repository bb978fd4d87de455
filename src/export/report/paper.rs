//! The report's pages as they are printed, for whoever wants to see them
//! before: read off what the PDF is made of, so that both are alike.

use super::document::Document;
use super::{ReportError, pdf};
use crate::paper::{Mark, Paper, Rgb};
use typst::layout::{Frame, FrameItem, Point, Transform};
use typst::text::{FontWeight, TextItem};
use typst::visualize::{CurveItem, Geometry, Paint, Shape};

/// Sets the report and gives its pages.
///
/// # Errors
/// As [`pdf`](super::pdf()).
pub fn papers(document: &Document) -> Result<Vec<Paper>, ReportError> {
    let set = pdf::pages(document)?;
    let paper = |page: &typst_layout::Page| {
        let mut marks = Vec::new();
        read(&page.frame, Transform::identity(), &mut marks);
        let size = page.frame.size();
        Paper { size: [points(size.x), points(size.y)], marks }
    };
    Ok(set.pages().iter().map(paper).collect())
}

fn points(length: typst::layout::Abs) -> f32 {
    length.to_pt() as f32
}

fn place(point: Point, through: Transform) -> [f32; 2] {
    let point = point.transform(through);
    [points(point.x), points(point.y)]
}

fn read(frame: &Frame, through: Transform, marks: &mut Vec<Mark>) {
    for (at, item) in frame.items() {
        let through = through.pre_concat(Transform::translate(at.x, at.y));
        match item {
            FrameItem::Group(group) => read(&group.frame, through.pre_concat(group.transform), marks),
            FrameItem::Text(text) => words(text, through, marks),
            FrameItem::Shape(shape, _) => lines(shape, through, marks),
            // No page that is shown before it is written has a picture.
            FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
}

/// A word begins where its first letter does, whatever the letters of another
/// medium measure.
fn words(run: &TextItem, through: Transform, marks: &mut Vec<Mark>) {
    let is_strong = run.font.info().variant.weight > FontWeight::MEDIUM;
    let (size, color) = (points(run.size), color(&run.fill));
    let mut x = typst::layout::Abs::zero();
    let mut is_within = false;
    for glyph in &run.glyphs {
        let letters = run.text.get(glyph.range()).unwrap_or_default();
        if letters.trim().is_empty() {
            is_within = false;
        } else if let (true, Some(Mark::Word { text, .. })) = (is_within, marks.last_mut()) {
            text.push_str(letters);
        } else {
            let at = place(Point::with_x(x + glyph.x_offset.at(run.size)), through);
            marks.push(Mark::Word { at, text: letters.to_owned(), size, is_strong, color });
            is_within = true;
        }
        x += glyph.x_advance.at(run.size);
    }
}

/// A line, or each straight side of what is drawn; nothing on such a page is
/// round. What is filled and flat is a line, too.
fn lines(shape: &Shape, through: Transform, marks: &mut Vec<Mark>) {
    let Some(stroke) = &shape.stroke else {
        let room = shape.bbox(false);
        let (size, middle) = (room.size(), (room.min.y + room.max.y) / 2.0);
        if let Some(fill) = shape.fill.as_ref().filter(|_| size.y < size.x) {
            let ends = [room.min.x, room.max.x].map(|x| place(Point::new(x, middle), through));
            marks.push(Mark::Line { ends, width: points(size.y), color: color(fill) });
        }
        return;
    };
    let mut line = |from: Point, to: Point| {
        let ends = [place(from, through), place(to, through)];
        marks.push(Mark::Line { ends, width: points(stroke.thickness), color: color(&stroke.paint) });
    };
    match &shape.geometry {
        Geometry::Line(to) => line(Point::zero(), *to),
        Geometry::Curve(curve) => {
            let mut at = Point::zero();
            for item in &curve.0 {
                match item {
                    CurveItem::Move(to) => at = *to,
                    CurveItem::Line(to) => line(std::mem::replace(&mut at, *to), *to),
                    CurveItem::Cubic(_, _, to) => at = *to,
                    CurveItem::Close => {}
                }
            }
        }
        Geometry::Rect(_) => {}
    }
}

fn color(paint: &Paint) -> Rgb {
    match paint {
        Paint::Solid(color) => {
            let [red, green, blue, _] = color.to_vec4_u8();
            [red, green, blue]
        }
        Paint::Gradient(_) | Paint::Tiling(_) => [0; 3],
    }
}
