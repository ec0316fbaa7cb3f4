(function () {
  'use strict';
  var lit = [];
  function light(ids) {
    lit.forEach(function (e) { e.classList.remove('lit'); });
    lit = [];
    ids.forEach(function (id) {
      var claim = document.getElementById(id);
      if (!claim) { return; }
      lit.push(claim);
      document.querySelectorAll('[data-of~="' + CSS.escape(id) + '"]').forEach(function (e) { lit.push(e); });
    });
    lit.forEach(function (e) { e.classList.add('lit'); });
  }
  function idsOf(target) {
    var mark = target.closest && target.closest('[data-of], aside li');
    if (!mark) { return []; }
    return mark.dataset.of ? mark.dataset.of.split(' ') : [mark.id];
  }
  document.addEventListener('mouseover', function (e) { light(idsOf(e.target)); });
  document.addEventListener('focusin', function (e) { light(idsOf(e.target)); });
  document.addEventListener('click', function (e) {
    var ids = idsOf(e.target);
    if (!ids.length) { return; }
    var inText = !!e.target.closest('[data-of]');
    var last = ids[ids.length - 1];
    var to = inText ? document.getElementById(last) : document.querySelector('[data-of~="' + CSS.escape(last) + '"]');
    if (to) {
      to.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
      if (inText) { to.focus({ preventScroll: true }); }
    }
  });
  document.addEventListener('keydown', function (e) {
    if (e.key !== 'j' && e.key !== 'k') { return; }
    var claims = Array.prototype.slice.call(document.querySelectorAll('aside li'));
    var next = claims.indexOf(document.activeElement) + (e.key === 'j' ? 1 : -1);
    if (claims[next]) { claims[next].focus(); }
  });
})();
