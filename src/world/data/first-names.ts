import { frozen } from './frozen.ts'

/** First names from all over the network, a few cultures a row. Every accent can be taken off, as logins want it. */
export const firstNames = frozen<string>(
  [
    ['Adèle', 'Bastien', 'Capucine', 'Elouan', 'Faustine', 'Gaspard', 'Ludivine', 'Maëlle', 'Théodore', 'Zélie'],
    ['Amets', 'Begoña', 'Carles', 'Íñigo', 'Jimena', 'Leire', 'Montse', 'Nuria', 'Rodrigo', 'Xoán'],
    ['Adelaide', 'Caetano', 'Flávia', 'Inês', 'Joaquim', 'Luciana', 'Mateus', 'Rafaela', 'Thiago', 'Vitória'],
    ['Chiara', 'Davide', 'Ginevra', 'Ilaria', 'Lapo', 'Martina', 'Nicolò', 'Ornella', 'Ruggero', 'Tiziana'],
    ['Annika', 'Bruno', 'Friederike', 'Henrik', 'Jonas', 'Lieselotte', 'Matthias', 'Ottilie', 'Tobias', 'Wiebke'],
    ['Bram', 'Eerika', 'Femke', 'Ingrid', 'Joris', 'Kaisa', 'Lotte', 'Onni', 'Sanne', 'Veikko'],
    ['Agnieszka', 'Bartosz', 'Dorota', 'Jitka', 'Kazimierz', 'Libuše', 'Ondřej', 'Radek', 'Vendula', 'Zbigniew'],
    ['Bohdan', 'Daryna', 'Ilinca', 'Kateryna', 'Marius', 'Mykola', 'Oksana', 'Radu', 'Taras', 'Yaroslava'],
    ['Anahit', 'Arpine', 'Davit', 'Gohar', 'Hayk', 'Lusine', 'Narek', 'Siranush', 'Tigran', 'Vardan'],
    ['Ayşe', 'Berk', 'Defne', 'Emre', 'Gökhan', 'Melis', 'Onur', 'Pelin', 'Şebnem', 'Volkan'],
    ['Amine', 'Chaimae', 'Driss', 'Fatiha', 'Hamza', 'Ilham', 'Khadija', 'Othmane', 'Soukaina', 'Yassine'],
    ['Bilal', 'Dalia', 'Hala', 'Jamil', 'Layan', 'Maysa', 'Nour', 'Rashid', 'Samira', 'Tareq'],
    ['Akinyi', 'Chidi', 'Domingas', 'Haja', 'Kwame', 'Lerato', 'Nandi', 'Sipho', 'Tahina', 'Voahangy'],
    ['Arisa', 'Fumiko', 'Haruto', 'Kaito', 'Mei', 'Naoki', 'Reina', 'Shinji', 'Tomoe', 'Yuzuki'],
    ['Bora', 'Dohyun', 'Eunji', 'Hana', 'Jiwoo', 'Minseo', 'Seojun', 'Siwon', 'Taeyang', 'Yerin'],
    ['Aisyah', 'Farid', 'Hui Min', 'Jia Hao', 'Kamala', 'Kittisak', 'Ploy', 'Ravi', 'Siew Ling', 'Wei Jie'],
    ['Abigail', 'Callum', 'Dexter', 'Freya', 'Imogen', 'Lachlan', 'Maisie', 'Rhys', 'Saoirse', 'Tamsin'],
  ].flat(),
)
