package vn.danchu.cli;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.json.DocumentType;
import vn.danchu.json.JsonDocument;
import vn.danchu.json.RecordForm;

/** Recognises a document that was given to a command that reads another kind. */
final class DocumentKind {

    private DocumentKind() {}

    /** What the document is, and which command reads it; null if it is of the kind asked for, or of none. */
    static @Nullable String other(byte[] json, Class<?> asked, Language language) {
        List<String> names = names(json);
        DocumentType best = null;
        int most = 0;
        for (DocumentType type : DocumentType.values()) {
            Set<String> known = new HashSet<>();
            RecordForm.of(type.type()).properties().forEach(property -> known.add(property.name()));
            int found = (int) names.stream().filter(known::contains).count();
            boolean better = found > most || (found == most && type.type() == asked);
            if (found > 0 && better) {
                best = type;
                most = found;
            }
        }
        boolean table = names.contains("record") && names.contains("row");
        if (table) {
            return language.say(
                    "đây là kết quả của lệnh import; dùng lệnh merge để ghép thành hồ sơ",
                    "this is what import wrote; merge joins it into a dossier");
        }
        if (names.contains("reports")) {
            return language.say(
                    "đây là số liệu báo cáo; dùng lệnh figures", "these are reported figures; use the command figures");
        }
        return best == null || best.type() == asked || most * 2 < names.size() ? null : says(best, language);
    }

    static List<String> names(byte[] json) {
        try {
            return JsonDocument.parse(new String(json, StandardCharsets.UTF_8)).names();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static String says(DocumentType type, Language language) {
        return switch (type) {
            case DOSSIER -> language.say("đây là hồ sơ; dùng lệnh assess", "this is a dossier; use the command assess");
            case COMPLIANCE_REPORT ->
                language.say(
                        "đây là báo cáo kết quả đánh giá, không phải hồ sơ; lệnh diff so sánh hai báo cáo",
                        "this is a compliance report, not a dossier; the command diff compares two");
            case POLICY ->
                language.say(
                        "đây là chính sách đánh giá; nêu bằng --policy", "this is a policy; name it with --policy");
            case ACTIVITY_REPORT ->
                language.say(
                        "đây là số liệu báo cáo; dùng lệnh figures",
                        "these are reported figures; use the command figures");
            case CRITERIA_SET ->
                language.say(
                        "đây là bộ tiêu chí; dùng lệnh criteria hoặc score",
                        "this is a criteria set; use the command criteria or score");
            case SCORE_FORM ->
                language.say(
                        "đây là phiếu số liệu; dùng lệnh score với --measures",
                        "this is a score form; use the command score with --measures");
            case SCORE_SHEET ->
                language.say(
                        "đây là bảng điểm; dùng lệnh export score-sheet",
                        "this is a score sheet; use the command export score-sheet");
        };
    }
}
