import { bilangan } from '@/lib/dasar/format/angka'
import { bulanTahun, waktuWib } from '@/lib/dasar/format/tanggal'
import type { Metadata } from '@/lib/rakor/terbuka/dataset/metadata'
import type { Indeks } from '@/lib/rakor/terbuka/dataset/susun'
import type { Terbitan } from '@/lib/rakor/terbuka/types'
import { kanan, selBaris } from './angka'
import { judulTerbitan, unduhan } from './halaman-ringkas'
import { html, type Html } from './html'
import { jsonLdDataset } from './katalog'
import { alamatTerbitan, kerangka, keteranganTerbit } from './kerangka'

const NAMA_TIPE: Readonly<Record<string, string>> = {
  teks: 'teks', kode: 'teks (kode)', rupiah: 'desimal, 2 angka', persen: 'desimal, 2 angka', poin: 'desimal, 2 angka', angka: 'desimal, 2 angka', bilangan: 'bilangan bulat', tanggal: 'tanggal', 'ya-tidak': 'benar/salah',
}

function metadata(meta: Metadata): Html {
  const { cakupanWilayah: wilayah, terbitan: terbit } = meta
  const baris: [string, string][] = [
    ['Definisi', meta.definisi], ['Konsep', meta.konsep], ['Satuan', meta.satuan], ['Sumber', meta.sumber], ['Frekuensi', meta.frekuensi],
    ['Cakupan wilayah', `${wilayah.nama}; kode Kemendagri ${wilayah.kodeKemendagri}, kode BPS ${wilayah.kodeBps}`], ['Periode', `${meta.periode.mulai} sampai ${meta.periode.sampai}`],
    ['Posisi', terbit.posisi], ['Versi APBD', terbit.versiApbd ?? '–'], ['Versi anggaran kas', terbit.versiAnggaranKas ?? '–'], ['Rekonsiliasi dengan BKAD', terbit.rekonsiliasiBkad ? 'sudah' : 'belum seluruhnya'],
    ['Diterbitkan', waktuWib(terbit.diterbitkanPada)], ['Penerbit', meta.penerbit], ['Kontak', meta.kontak], ['Lisensi', meta.lisensi.nama],
  ]
  return html`<section aria-labelledby="metadata"><h2 id="metadata">Metadata</h2><dl>${baris.map(([nama, isi]) => html`<dt>${nama}</dt><dd>${isi}</dd>`)}</dl>
<h3>Kolom</h3><div class="gulir" tabindex="0" role="region" aria-label="Kolom"><table><thead><tr><th scope="col">Nama</th><th scope="col">Judul</th><th scope="col">Tipe</th><th scope="col">Satuan</th><th scope="col">Boleh kosong</th><th scope="col">Definisi</th></tr></thead>
<tbody>${meta.kolom.map((satu) => html`<tr><th scope="row"><code>${satu.nama}</code></th><td>${satu.judul}</td><td>${NAMA_TIPE[satu.tipe] ?? satu.tipe}</td><td>${satu.satuan ?? '–'}</td><td>${satu.bolehKosong ? 'ya' : 'tidak'}</td><td>${satu.definisi}</td></tr>`)}</tbody></table></div></section>`
}

/** One set of data: its rows, what they mean, how to take them. */
export function halamanDataset(terbitan: Terbitan, indeks: Indeks, meta: Metadata, rows: readonly Record<string, string | null>[], { lebihBaru, asal }: { lebihBaru: Terbitan | null; asal: string }): string {
  const alamat = alamatTerbitan(terbitan)
  const isiIndeks = indeks.dataset.find(({ kunci }) => kunci === meta.kunci)
  const judul = isiIndeks?.judul ?? meta.judul
  const isi = html`<p class="kecil"><a href="${alamat}">${judulTerbitan(terbitan)}</a></p><h1>${judul}, s.d. ${bulanTahun(terbitan.tahun, terbitan.bulan)}</h1><p>${meta.definisi}</p>
${keteranganTerbit(terbitan, indeks.peringatan, lebihBaru)}
<h2>Unduh</h2>${unduhan(alamat, meta.kunci, judul)}
<section aria-labelledby="isi-data"><h2 id="isi-data">${bilangan(rows.length)} baris</h2>${rows.length === 0 ? html`<p>Tidak ada baris pada terbitan ini.</p>` : html`<div class="gulir" tabindex="0" role="region" aria-label="Isi data"><table><caption>Angka rupiah penuh; “belum lapor” bukan nol; “–” berarti kosong, artinya ada di kolomnya.</caption><thead><tr>${meta.kolom.map(({ judul: nama, tipe, satuan }) => html`<th scope="col" class="${kanan(tipe) ? 'n' : ''}">${nama}${satuan === 'rupiah' ? ' (Rp)' : ''}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${meta.kolom.map(({ nama, tipe }) => html`<td class="${kanan(tipe) ? 'n' : ''}">${selBaris(tipe, nama, row, terbitan.bulan)}</td>`)}</tr>`)}</tbody></table></div>`}</section>
${metadata(meta)}`
  return kerangka({ judul: `${judul}, s.d. ${bulanTahun(terbitan.tahun, terbitan.bulan)}`, deskripsi: meta.definisi, contoh: terbitan.contoh, kontak: terbitan.kontak, isi, ...(isiIndeks === undefined ? {} : { data: { '@context': 'https://schema.org', ...jsonLdDataset(asal, terbitan, isiIndeks) } }) })
}

/** Every publication there ever was; a withdrawn one with its reason. */
export function halamanDaftar(daftar: readonly Terbitan[]): string {
  const isi = html`<h1>Semua terbitan</h1><p>Terbitan tidak pernah berubah. Yang keliru ditarik dengan alasannya, dan yang baru terbit di alamat baru.</p>
<ul class="daftar">${daftar.map((satu) => html`<li><h3>${satu.ditarik === null ? html`<a href="${alamatTerbitan(satu)}">${judulTerbitan(satu)}, terbitan ke-${satu.urutan}</a>` : html`${judulTerbitan(satu)}, terbitan ke-${satu.urutan} (ditarik)`}</h3>
<p class="redup kecil">Diterbitkan ${waktuWib(satu.diterbitkanPada)}${satu.asal === 'RAPAT' ? ', posisi beku rapat' : ''}.${satu.contoh ? ' Data contoh.' : ''}</p>${satu.ditarik === null ? html`<p>${satu.kalimat}</p>` : html`<p>Ditarik ${waktuWib(satu.ditarik.pada)}: ${satu.ditarik.alasan}</p>`}</li>`)}</ul>`
  const [baru] = daftar
  return kerangka({ judul: 'Semua terbitan', deskripsi: 'Daftar terbitan data terbuka APBD.', contoh: daftar.some(({ contoh }) => contoh), kontak: baru?.kontak ?? '', isi })
}

/** What the addresses of a withdrawn publication say. */
export function halamanDitarik(terbitan: Terbitan): string {
  const isi = html`<h1>Terbitan ini sudah ditarik</h1><p>${judulTerbitan(terbitan)}, terbitan ke-${terbitan.urutan}, ditarik ${terbitan.ditarik === null ? '' : waktuWib(terbitan.ditarik.pada)}.</p><p><strong>Alasan:</strong> ${terbitan.ditarik?.alasan ?? ''}</p><p><a href="/terbuka/daftar">Lihat terbitan lain</a></p>`
  return kerangka({ judul: 'Terbitan ditarik', deskripsi: 'Terbitan ini sudah ditarik.', contoh: terbitan.contoh, kontak: terbitan.kontak, isi })
}
