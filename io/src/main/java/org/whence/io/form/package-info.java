/// From whatever news comes in to articles: text, Markdown, web pages, JSON, tables, mail, PDF, feeds and archives, each read
/// by a [org.whence.io.form.Form] of its own behind [org.whence.io.form.Inputs].
@NullMarked
package org.whence.io.form;

import org.jspecify.annotations.NullMarked;
