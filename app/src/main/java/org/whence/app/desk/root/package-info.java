/// The root drawing: a claim as a plant seen from the side, reports above the ground and origins below it.
///
/// [Traces] follows every report down to its origins, [Plant] joins the traces that share a hop and folds the leaves that
/// do not fit, [Layout] gives every part its place by a fixed rule, [RootDrawing] writes it as SVG and [RootText] as lines
/// for a terminal. All are pure functions: the same claim looks the same each day.
@NullMarked
package org.whence.app.desk.root;

import org.jspecify.annotations.NullMarked;
