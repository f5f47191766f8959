import type { InterfaceWords, OutlineWords, PartWords, PlaceWords, ProgressWords } from "./table.js";

export const aside: InterfaceWords = {
  asTable: "表格形式",
  export: "导出",
  save: (format) => `存为 ${format}`,
  copyTable: "复制为表格",
  copied: "表格已复制",
  notCopied: "无法复制表格",
  notSaved: "无法生成文件",
};

export const outline: OutlineWords = { name: "分组与时段", others: "其他" };

export const place: PlaceWords = (at, count) => `第 ${at} 个，共 ${count} 个`;

export const parts: PartWords = {
  controls: "视图",
  zoomIn: "放大",
  zoomOut: "缩小",
  showAll: "显示全部",
  earlier: "更早",
  later: "更晚",
  help: "按键与手势",
  close: "关闭",
  search: "搜索事件",
  next: "下一个",
  previous: "上一个",
  groups: "分组",
  noGroup: outline.others,
  story: "叙事",
  overview: "当前显示的部分",
  passages: "文中段落",
  previousPassage: "上一处",
  nextPassage: "下一处",
  showEvent: "显示事件",
  showPassage: "在文中显示",
  more: "更多",
  matches: (at, count) => (count === 0 ? "没有结果" : at > 0 ? `第 ${at} 个，共 ${count} 个` : `${count} 个结果`),
  place,
  inView: (count) => `显示 ${count} 个事件`,
  rows: (from, to, count) => `第 ${from} 至 ${to} 个，共 ${count} 个`,
  keys: [
    ["← →", "上一个和下一个事件"],
    ["↑ ↓", "上方和下方的事件"],
    ["Home, End", "第一个和最后一个事件"],
    ["Page Up, Page Down", "向前或向后一段时间"],
    ["Enter, 空格", "选择事件"],
    ["Esc", "关闭、取消选择、离开"],
    ["+ −", "放大和缩小"],
    ["0", "显示全部"],
    ["Ctrl 或 ⌘ + 滚轮、双指、双击", "缩放"],
    ["拖动、横向滚轮", "移动"],
    ["?", "此列表"],
  ],
};

export const progress: ProgressWords = {
  preparing: (count, percent) => `正在准备 ${count} 个事件：${percent}%`,
  ready: (count) => `${count} 个事件已就绪`,
};
