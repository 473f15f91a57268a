/**
 * What the library finds, as self-contained HTML pages: no script, no address of another server, charts as inline SVG, laid
 * out for the screen, the phone and A4. {@link vn.danchu.html.HtmlPages} is the front door.
 */
@NullMarked
package vn.danchu.html;

import org.jspecify.annotations.NullMarked;
