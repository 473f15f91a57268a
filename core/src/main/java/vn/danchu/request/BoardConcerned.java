package vn.danchu.request;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * An investment supervision board whose programme or project a meeting concerned.
 *
 * @param board its code
 * @param headInvited whether its head was invited (L10:44.3)
 */
@RecordBuilder
public record BoardConcerned(
        @Nullable String board, @Nullable Boolean headInvited) {}
