/**
 * Consultation (tham gia ý kiến): L10 arts. 25-29, 53-55, 71-74, D321 on administrative units, D185 art. 9 on villages and
 * D145 arts. 44, 48.2.
 *
 * <p>The lists of matters and forms are {@link vn.danchu.consultation.ConsultationMatter} and
 * {@link vn.danchu.consultation.ConsultationForm}; what a unit keeps of one matter is
 * {@link vn.danchu.consultation.Consultation}, and of a period {@link vn.danchu.consultation.ConsultationFile}; what the
 * law asks of them is {@link vn.danchu.consultation.ConsultationNorms} and
 * {@link vn.danchu.consultation.ConsultationFileNorms}.
 */
@NullMarked
package vn.danchu.consultation;

import org.jspecify.annotations.NullMarked;
