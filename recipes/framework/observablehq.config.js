export default { title: "Talks", root: "src", output: "dist", pages: [], globalStylesheets: [], pager: false };
