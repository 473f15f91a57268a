package vn.danchu.service;

import org.jspecify.annotations.Nullable;
import vn.danchu.dossier.Dossier;
import vn.danchu.scoring.set.ScoreForm;

/**
 * What is to be scored: a dossier, a form, or both. Public, as the codec reads it like a document.
 *
 * @param dossier gives the measures that records give
 * @param form gives measures and entries of its own, which prevail
 */
public record ScoreRequest(
        @Nullable Dossier dossier, @Nullable ScoreForm form) {}
