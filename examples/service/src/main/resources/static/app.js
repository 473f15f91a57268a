'use strict';

const WORDS = {
  vi: {
    skip: 'Đến nội dung chính', title: 'Rà soát việc thực hiện dân chủ ở cơ sở',
    intro: 'Mở hồ sơ minh họa, dán hồ sơ, hoặc chọn tệp. Hồ sơ được xử lý tại dịch vụ này và không được lưu lại.',
    demonstration: 'Mở hồ sơ minh họa', file: 'Chọn tệp hồ sơ (JSON) hoặc bảng (XLSX, CSV)', kind: 'Loại bảng',
    'kind.dossier': 'Cả hồ sơ (tệp mẫu nhiều trang tính)', 'kind.disclosures': 'Nội dung công khai', 'kind.supervisions': 'Kiểm tra, giám sát',
    'kind.recommendations': 'Kiến nghị', import: 'Đọc bảng', dossier: 'Hồ sơ (JSON)', 'as-of': 'Tính đến hết ngày',
    assess: 'Rà soát', problems: 'Lỗi cần sửa', results: 'Kết quả rà soát', print: 'In', official: 'Tải báo cáo',
    calendar: 'Tải lịch việc đến hạn (.ics)', contents: 'Mục lục', 'go.conclusion': 'Kết luận',
    'go.breaches': 'Chưa đúng quy định', 'go.duties': 'Sắp đến hạn', 'go.checklist': 'Bảng kiểm công khai',
    'go.score': 'Chấm điểm', working: 'Đang rà soát…', done: 'Đã rà soát xong.', refused: 'Hồ sơ có lỗi, chưa rà soát được.',
    empty: 'Chưa có hồ sơ: hãy dán hồ sơ hoặc chọn tệp.', unreachable: 'Không kết nối được với dịch vụ. Hãy thử lại.',
    importedDossier: 'Đã đọc hồ sơ từ tệp mẫu. Số dòng: ', imported: 'Đã đọc bảng, thêm vào hồ sơ số bản ghi: ', notImported: 'Bảng có lỗi, chưa thêm bản ghi nào.',
    warnings: 'Đã đọc bảng; có điểm cần xem lại. Thêm vào hồ sơ số bản ghi: ', notJson: 'Hồ sơ hiện có không phải JSON; hãy sửa hoặc xóa trước khi đọc bảng.'
  },
  en: {
    skip: 'Go to the main content', title: 'Review the practice of grassroots democracy',
    intro: 'Open the demonstration, paste a dossier, or choose a file. Dossiers are worked on by this service and are not kept.',
    demonstration: 'Open the demonstration', file: 'Choose a dossier (JSON) or a table (XLSX, CSV)', kind: 'Kind of table',
    'kind.dossier': 'A whole dossier (the template with its sheets)', 'kind.disclosures': 'Disclosures', 'kind.supervisions': 'Supervisions', 'kind.recommendations': 'Recommendations',
    import: 'Read the table', dossier: 'Dossier (JSON)', 'as-of': 'As of the end of', assess: 'Review',
    problems: 'To be corrected', results: 'Results of the review', print: 'Print', official: 'Download the report',
    calendar: 'Download the calendar of duties (.ics)', contents: 'Contents', 'go.conclusion': 'Conclusion',
    'go.breaches': 'Not as required', 'go.duties': 'Falling due', 'go.checklist': 'Disclosure checklist',
    'go.score': 'Score', working: 'Reviewing…', done: 'The review is done.', refused: 'The dossier has faults and was not reviewed.',
    empty: 'There is no dossier: paste one or choose a file.', unreachable: 'The service cannot be reached. Try again.',
    importedDossier: 'The dossier was read from the template. Rows: ', imported: 'The table was read. Records added to the dossier: ', notImported: 'The table has errors; no record was added.',
    warnings: 'The table was read; some points need a look. Records added to the dossier: ', notJson: 'What stands as dossier is not JSON; correct or clear it before reading a table.'
  }
};

const $ = id => document.getElementById(id);
let language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'vi';
let form = null;       // the demonstration's own measures, while its dossier stands unchanged
let table = null;      // the chosen table
let shown = false;
let asked = 0;         // only the latest question's answer is shown

const say = key => WORDS[language][key];
const status = text => { $('status').textContent = text; };

function speak() {
  document.documentElement.lang = language;
  document.title = say('title');
  document.querySelectorAll('[data-text]').forEach(each => { each.textContent = say(each.dataset.text); });
  document.querySelectorAll('[data-label]').forEach(each => each.setAttribute('aria-label', say(each.dataset.label)));
  document.querySelectorAll('[data-lang]').forEach(each =>
    each.setAttribute('aria-pressed', String(each.dataset.lang === language)));
}

function address(path) {
  const query = new URLSearchParams({lang: language});
  if ($('as-of').value && !path.startsWith('/import/')) {
    query.set('asOf', $('as-of').value);
  }
  return path + '?' + query;
}

const post = (path, body, type) =>
  fetch(address(path), {method: 'POST', headers: {'Content-Type': type || 'application/json'}, body});

function problems(list) {
  $('problem-list').replaceChildren(...list.map(text => {
    const item = document.createElement('li');
    item.textContent = text;
    return item;
  }));
  $('problems').hidden = list.length === 0;
  if (list.length) {
    $('problems-title').focus();
  }
}

async function told(response) {
  try {
    const problem = await response.json();
    const faults = problem.faults || problem.violations;
    return faults ? faults.map(each => each.message + ' ' + (each.remedy || '')) : [problem.detail || problem.title];
  } catch (e) {
    return [say('unreachable')];
  }
}

async function assess(focus) {
  const text = $('dossier').value.trim();
  if (!text) {
    status(say('empty'));
    $('dossier').focus();
    return;
  }
  const question = ++asked;
  status(say('working'));
  problems([]);
  try {
    // The text is sent as it stands: what this page would parse and write again might not be what was pasted.
    const response = await post('/view', '{"dossier":' + text + (form ? ',"form":' + form : '') + '}');
    if (question !== asked) {
      return;
    }
    if (!response.ok) {
      $('results').hidden = true;
      status(say('refused'));
      problems(await told(response));
      return;
    }
    const view = await response.json();
    if (question !== asked) {
      return;
    }
    // Both parts are rendered and escaped by the service.
    $('report').innerHTML = view.report;
    $('score-part').innerHTML = view.score || '';
    $('score-part').hidden = !view.score;
    $('results').hidden = false;
    $('calendar').hidden = view.duties === 0;
    shown = true;
    status(say('done'));
    if (focus) {
      $('results-title').focus({preventScroll: true});
      $('results').scrollIntoView();
    }
  } catch (e) {
    status(say('unreachable'));
  }
}

async function download(path, name) {
  try {
    const response = await post(path, $('dossier').value);
    if (!response.ok) {
      problems(await told(response));
      return;
    }
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await response.blob());
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  } catch (e) {
    status(say('unreachable'));
  }
}

async function readTable() {
  const whole = $('kind').value === 'dossier';
  let dossier;
  try {
    dossier = !whole && $('dossier').value.trim() ? JSON.parse($('dossier').value) : {};
  } catch (e) {
    status(say('notJson'));
    $('dossier').focus();
    return;
  }
  try {
    const response = await post('/import/' + $('kind').value, table, 'application/octet-stream');
    if (!response.ok) {
      problems(await told(response));
      return;
    }
    const read = await response.json();
    problems(read.problems.map(each => each.message + ' ' + each.remedy));
    if (read.errors) {
      status(say('notImported'));
      return;
    }
    if (whole) {
      $('dossier').value = JSON.stringify(read.dossier, null, 1);
      form = null;
      status(say('importedDossier') + read.rows);
      return;
    }
    dossier[read.list] = (dossier[read.list] || []).concat(read.records);
    $('dossier').value = JSON.stringify(dossier, null, 1);
    form = null;
    status(say(read.problems.length ? 'warnings' : 'imported') + read.records.length);
  } catch (e) {
    status(say('unreachable'));
  }
}

document.addEventListener('DOMContentLoaded', () => {
  speak();
  document.querySelectorAll('[data-lang]').forEach(each => each.addEventListener('click', () => {
    language = each.dataset.lang;
    speak();
    status('');
    if (shown && !$('results').hidden) {
      assess(false);
    }
  }));
  $('demonstration').addEventListener('click', async () => {
    try {
      $('dossier').value = await (await fetch('/demonstration')).text();
      form = await (await fetch('/demonstration/form')).text();
      $('as-of').value = '2026-01-31';
      assess(true);
    } catch (e) {
      status(say('unreachable'));
    }
  });
  $('dossier').addEventListener('input', () => { form = null; });
  $('file').addEventListener('change', async () => {
    const file = $('file').files[0];
    table = null;
    if (file && file.name.toLowerCase().endsWith('.json')) {
      form = null;
      $('dossier').value = await file.text();
    } else if (file) {
      table = file;
    }
    $('kind-field').hidden = !table;
  });
  $('import').addEventListener('click', readTable);
  $('form').addEventListener('submit', event => {
    event.preventDefault();
    assess(true);
  });
  $('print').addEventListener('click', () => window.print());
  $('official').addEventListener('click', () => download('/report', 'danchu-' + language + '.html'));
  $('calendar').addEventListener('click', () => download('/duties.ics', 'danchu.ics'));
});
