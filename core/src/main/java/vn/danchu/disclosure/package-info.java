/**
 * Disclosure of information (công khai thông tin): L10 arts. 11-14, 46-48, 64-66 and D145 art. 43.
 *
 * <p>The lists of items and forms are {@link vn.danchu.disclosure.DisclosureItem} and
 * {@link vn.danchu.disclosure.PublicationForm}; what a unit keeps is {@link vn.danchu.disclosure.PublicInformation}; what
 * the law asks of it is {@link vn.danchu.disclosure.DisclosureNorms}.
 */
@NullMarked
package vn.danchu.disclosure;

import org.jspecify.annotations.NullMarked;
