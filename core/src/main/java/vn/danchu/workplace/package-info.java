/**
 * Democracy at the workplace (thực hiện dân chủ tại cơ quan, đơn vị, doanh nghiệp): L10 arts. 49-52, 59, 67-70, 73, 81,
 * 82 and D145 chapter V.
 *
 * <p>What a unit keeps of it is {@link vn.danchu.workplace.WorkplaceDemocracy}: its
 * {@linkplain vn.danchu.workplace.StaffConference staff conferences}, its
 * {@linkplain vn.danchu.workplace.WorkplaceDialogue dialogues}, its democracy regulation and the half-yearly reviews.
 */
@NullMarked
package vn.danchu.workplace;

import org.jspecify.annotations.NullMarked;
