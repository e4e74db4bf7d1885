/**
 * What the office of the sample confirmed and refused for 2023, by the beginning of the code; all of it made up. The published budgets of
 * stunting (a series of their own among the indicators) are other sums: nobody published which sub-kegiatan they are made of.
 */
export const TANDA_CONTOH: readonly { tema: string; putusan: 'YA' | 'TIDAK'; kode: readonly string[] }[] = [
  { tema: 'stunting', putusan: 'YA', kode: ['1.02.02.2.02.01', '1.02.02.2.02.03', '1.02.02.2.02.04', '1.02.02.2.02.15', '1.03.05.2.01', '2.09.03.2.03.02', '2.14.02.2.02', '2.14.04.2.01'] },
  { tema: 'stunting', putusan: 'TIDAK', kode: ['1.02.02.2.02.02'] },
  { tema: 'kemiskinan', putusan: 'YA', kode: ['1.02.02.2.02.26', '1.04.03', '1.06.05'] },
  { tema: 'kemiskinan-ekstrem', putusan: 'YA', kode: ['1.06.05'] },
  { tema: 'infrastruktur', putusan: 'YA', kode: ['1.03.02.2', '1.03.03.2', '1.03.05.2', '1.03.06.2', '1.03.10.2'] },
  { tema: 'inflasi', putusan: 'YA', kode: ['2.09.03.2.01', '3.30.04'] },
]
