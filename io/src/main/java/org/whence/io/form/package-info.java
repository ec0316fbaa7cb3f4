/// The forms in which articles lie about: files, folders, pages, lists. Each is a small [org.whence.io.form.Form]; what cannot be
/// read is an answer, not the end of the run.
@NullMarked
package org.whence.io.form;

import org.jspecify.annotations.NullMarked;
