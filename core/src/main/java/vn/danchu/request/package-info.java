/**
 * What others ask of a unit: information on request (cung cấp thông tin theo yêu cầu, L10:14.2, 40.1, 45.2, 45.3, 48.4, 63.1,
 * 66.4, 81.1 and the laws on access to information), recommendations and comments (kiến nghị, phản ánh, L10:35.2, 59.1, 81.1),
 * and the meetings to which the people's boards are invited (L10:39.3, 44.3).
 *
 * <p>The records are {@link vn.danchu.request.InformationRequest}, {@link vn.danchu.request.Petition} and
 * {@link vn.danchu.request.CommuneMeeting}. They hold days and codes, never persons.
 */
@NullMarked
package vn.danchu.request;

import org.jspecify.annotations.NullMarked;
