// The quiz reads no address by itself: a page hands it the code.
const code = new URLSearchParams(location.search).get('code');
if (code) document.querySelector('statement-quiz').code = code;
