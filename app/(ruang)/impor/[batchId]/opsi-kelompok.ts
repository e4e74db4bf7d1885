import { NAMA_KELOMPOK } from '@/lib/tahun/kodefikasi/constants'

/** The groups of sumber dana for a select, none chosen first. */
export const OPSI_KELOMPOK = [{ nilai: '', nama: 'Pilih kelompok' }, ...Object.entries(NAMA_KELOMPOK).map(([nilai, nama]) => ({ nilai, nama }))]
