/** What the templates show, prepared in words. Not for embedding: the templates, which are compiled into it, may change. */
@NullMarked
package vn.danchu.html.page;

import org.jspecify.annotations.NullMarked;
