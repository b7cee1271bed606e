document.getElementById('app')!.textContent = 'Homestretch';
