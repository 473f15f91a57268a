module stranger {
    requires vn.danchu.html;
    requires vn.danchu.json;
    requires vn.danchu.tabular;
    exports stranger;
}
