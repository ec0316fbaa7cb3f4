package org.whence.io.page;

import java.util.List;

/// A stretch of running text of a page that no block element divides: a paragraph, a heading, a list item, a menu entry.
///
/// @param index its place among the page's blocks
/// @param frame the block element that it stands in
/// @param text its words, white space collapsed
/// @param anchors the links in it
/// @param linkChars how many chars of it are linked
/// @param strongChars how many are bold
/// @param emphasisChars how many are slanted
record Block(int index, Frame frame, String text, List<Anchor> anchors, int linkChars, int strongChars, int emphasisChars) {

    /// A link in a block.
    ///
    /// @param start where its words begin in the block's text (UTF-16)
    /// @param end where they end, exclusive
    /// @param href the address as written
    record Anchor(int start, int end, String href) {}

    int chars() {
        return text.length();
    }

    double linkDensity() {
        return (double) linkChars / Math.max(1, text.length());
    }

    boolean heading() {
        String t = frame.tag;
        return t.length() == 2 && t.charAt(0) == 'h' && t.charAt(1) >= '1' && t.charAt(1) <= '6';
    }
}
