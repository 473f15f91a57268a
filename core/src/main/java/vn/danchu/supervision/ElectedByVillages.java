package vn.danchu.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A board some of whose members villages elect (L10:15.5). */
public interface ElectedByVillages {

    /** The elections that formed it; null if not known. */
    @Nullable
    List<MemberElection> elections();

    /** Seats that fell vacant, with the by-elections; null if not known. */
    @Nullable
    List<Vacancy> vacancies();
}
