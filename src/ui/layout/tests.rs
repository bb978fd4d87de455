use super::*;
use egui::pos2;
use proptest::prelude::*;
use std::cell::RefCell;

/// A tree as it is put together by chance.
#[derive(Clone, Debug)]
enum Tree {
    Box { width: f32, height: f32 },
    Words(usize),
    Column(Vec<Look>, f32),
    Row(Vec<Look>, f32),
    Wrap(Vec<Look>, f32),
    Grid(Vec<Look>, f32, f32),
}

/// A part of a tree, and how it takes its room.
#[derive(Clone, Debug)]
struct Look {
    tree: Tree,
    fills: bool,
    is_padded: bool,
    stretches: bool,
    grows: bool,
}

fn tree() -> impl Strategy<Value = Tree> {
    let step = (0..6_u8).prop_map(|steps| 4.0 * f32::from(steps));
    let leaf = prop_oneof![
        (10..100_u8, 10..60_u8).prop_map(|(width, height)| Tree::Box { width: width.into(), height: height.into() }),
        (1..12_usize).prop_map(Tree::Words),
    ];
    leaf.prop_recursive(4, 48, 4, move |inner| {
        let look = (inner, any::<[bool; 4]>()).prop_map(|(tree, [fills, is_padded, stretches, grows])| Look {
            tree,
            fills,
            is_padded,
            stretches,
            grows,
        });
        let children = prop::collection::vec(look, 1..5);
        prop_oneof![
            (children.clone(), step.clone()).prop_map(|(children, gap)| Tree::Column(children, gap)),
            (children.clone(), step.clone()).prop_map(|(children, gap)| Tree::Row(children, gap)),
            (children.clone(), step.clone()).prop_map(|(children, gap)| Tree::Wrap(children, gap)),
            (children, step.clone(), 40.0..140.0_f32)
                .prop_map(|(children, gap, least)| Tree::Grid(children, gap, least)),
        ]
    })
}

fn build<'a>(tree: &Tree, drawn_at: &'a RefCell<Vec<Rect>>) -> Node<'a, ()> {
    let all = |children: &[Look]| -> Vec<Node<'a, ()>> {
        let one = |look: &Look| {
            let mut node = build(&look.tree, drawn_at);
            if look.fills {
                node = node.fill();
            }
            if look.is_padded {
                node = node.pad(8.0);
            }
            if look.stretches {
                node = node.stretch();
            }
            if look.grows { node.grows() } else { node }
        };
        children.iter().map(one).collect()
    };
    match tree {
        Tree::Box { width, height } => drawn(vec2(*width, *height), move |_, rect| {
            drawn_at.borrow_mut().push(rect);
            None
        }),
        Tree::Words(count) => {
            let words = ["Jeg", "tar", "ansvar", "for", "medarbeiderledelse"].repeat(3);
            let words = words.into_iter().take(*count).collect::<Vec<_>>().join(" ");
            let words = label(words, Style::BODY, Color32::BLACK);
            words.behind(move |_, rect| {
                drawn_at.borrow_mut().push(rect);
                None
            })
        }
        Tree::Column(children, gap) => column(*gap, all(children)),
        Tree::Row(children, gap) => row(*gap, all(children)),
        Tree::Wrap(children, gap) => wrap(*gap, all(children)),
        Tree::Grid(children, gap, least) => grid(*gap, *least, 3, all(children)),
    }
}

/// Two points more than rounding makes of a pixel.
const SLACK: f32 = 1.5;

proptest! {
    #![proptest_config(crate::cases::cases(200))]

    /// Whatever is put together: nothing stands on something else, and nothing
    /// below where it is said to end.
    #[test]
    fn nothing_stands_on_something_else(tree in tree(), width in prop::sample::select(vec![120.0_f32, 333.0, 700.0, 1400.0])) {
        let rects = RefCell::new(Vec::new());
        let room = shown(|ui| {
            rects.borrow_mut().clear();
            let tree = build(&tree, &rects);
            let size = vec2(width, tree.height(ui, width));
            let room = Rect::from_min_size(pos2(10.0, 10.0), size);
            tree.show(ui, room);
            room
        });
        let rects = rects.into_inner();
        prop_assert!(!rects.is_empty());
        for (place, rect) in rects.iter().enumerate() {
            prop_assert!(rect.bottom() <= room.bottom() + SLACK, "at {width}: {rect:?} below {room:?}");
            for other in rects.iter().skip(place + 1) {
                let both = rect.intersect(*other);
                let is_over = both.width() > SLACK && both.height() > SLACK;
                prop_assert!(!is_over, "at {width}: {rect:?} on {other:?}");
            }
        }
    }
}

/// Shows a tree once, with its fonts.
fn shown<R>(show: impl Fn(&mut Ui) -> R) -> R {
    let ctx = egui::Context::default();
    crate::ui::install_fonts(&ctx);
    let mut result = None;
    let mut output = ctx.run_ui(egui::RawInput::default(), |ui| result = Some(show(ui)));
    output.textures_delta.clear();
    result.unwrap()
}

#[test]
fn a_row_becomes_a_column_where_it_does_not_fit_and_a_line_never() {
    let boxes = || [drawn::<()>(vec2(100.0, 20.0), |_, _| None), drawn(vec2(100.0, 20.0), |_, _| None)];
    let heights = shown(|ui| {
        [row(8.0, boxes()).height(ui, 208.0), row(8.0, boxes()).height(ui, 207.0), line(8.0, boxes()).height(ui, 100.0)]
    });
    assert_eq!(heights, [20.0, 48.0, 20.0]);
}

#[test]
fn what_grows_takes_what_is_left() {
    let at = RefCell::new(Rect::NOTHING);
    shown(|ui| {
        let foot = drawn(vec2(10.0, 20.0), |_, rect| {
            *at.borrow_mut() = rect;
            None::<()>
        });
        column(0.0, [space(30.0), spring(8.0), foot]).show(ui, Rect::from_min_size(pos2(0.0, 0.0), vec2(50.0, 200.0)));
    });
    assert_eq!(at.into_inner().top(), 180.0);
}

#[test]
fn columns_that_fit_their_words_stand_under_each_other() {
    let lefts = RefCell::new(Vec::new());
    shown(|ui| {
        lefts.borrow_mut().clear();
        let rows = [40.0, 90.0, 10.0].map(|width| {
            let mark = drawn(vec2(5.0, 5.0), |_, rect| {
                lefts.borrow_mut().push(rect.left());
                None::<()>
            });
            row(8.0, [drawn(vec2(width, 20.0), |_, _| None), mark])
        });
        column(0.0, aligned(ui, rows.into())).show_at(ui, pos2(0.0, 0.0), 300.0);
    });
    assert_eq!(lefts.into_inner(), [98.0, 98.0, 98.0]);
}

#[test]
fn the_longest_word_is_as_wide_as_alone() {
    shown(|ui| {
        for words in ["", "Ja", "Mål og utviklingsstøtte", "AV W. To\nlinjer, så: «æøå» 1,5 av 5", "fi ffi Effektiv"]
        {
            for style in [Style::BODY, Style::TITLE] {
                let each = words.split_whitespace().map(|word| crate::ui::text::width(ui, word, style));
                let (alone, among) = (each.fold(0.0, f32::max), crate::ui::text::longest_word(ui, words, style));
                assert!((alone - among).abs() < 0.75, "«{words}»: {alone} alone, {among} among the others");
            }
        }
    });
}
